/**
 * How many days a period may have, both ends counted: "since December", said on 1 May 2023, has 122 to 152.
 *
 * A period told as a whole number of weeks, months or years from its beginning is a rounded length. "The first eight months" of
 * a war since 24 February 2022 are complete on 23 October; somebody who says so on 9 November, when the ninth is not, may count up to that day:
 * 242 to 259 days. The end is then any day from the stated one to the day of the statement, and at most the day on which the next
 * unit is completed. Said later, the length is taken as told. Calendar units ("the first four months of 2024") are not rounded.
 *
 * Not here: which days a text's words mean (text/dates); lengths that end at the statement ("the past five months").
 */
import type { DayRange, PeriodSlot } from "../../domain/figure.ts";
import { addDays, addUnits, daysBetween } from "../../text/dates/calendar.ts";
import { numberOfWord } from "../../text/dates/small-number.ts";

export interface DayCount {
  readonly low: number;
  readonly high: number;
}

/** `flow`: both ends are known. `total`: counted up to a day, from no stated one. `open`: no end. `none`: no days at all. */
type PeriodKind = "flow" | "total" | "open" | "none";

export interface PeriodDays {
  readonly kind: PeriodKind;
  readonly from: DayRange | null;
  readonly to: DayRange | null;
  /** Null unless both ends are known and in order. */
  readonly days: DayCount | null;
  /** The end was moved, because the length is told in whole units. */
  readonly isRounded: boolean;
}

type LengthUnit = "week" | "month" | "year";

interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

const length = /\b(first|an?|\d{1,3}|[a-z]+(?:-[a-z]+)?)[ -](?:full |whole |entire )?(week|month|year)s?\b/gi;
/** Lengths back from now, lengths with an end or a fraction of their own, and hedged ones. */
const otherwise =
  /\b(?:past|last|previous|preceding|recent|latest|to|until|till|through|ending|ended|half|nearly|almost|about|around|roughly|under|less)\b|[½¼¾]/i;
/** "of 2024", "of the year", "of last March". */
const ofCalendar =
  /\bof (?:(?:the|this|that|last) )?(?:(?:year|quarter|season|decade|century)\b|\d{4}\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/i;

/** The whole units in which the words tell a length from its beginning; undefined where they tell none. */
function wholeLength(words: string): Length | undefined {
  if (otherwise.test(words) || ofCalendar.test(words)) return undefined;
  for (const [, amount, unit] of words.matchAll(length)) {
    const lower = amount!.toLowerCase();
    const count = /^(?:first|an?)$/.test(lower) ? 1 : /^\d/.test(lower) ? Number(lower) : numberOfWord(lower);
    if (count !== undefined && count > 0) return { count, unit: unit!.toLowerCase() as LengthUnit };
  }
  return undefined;
}

const lastDayOf = (start: string, count: number, unit: LengthUnit) => addDays(addUnits(start, count, unit), -1);

/** The end of a rounded length, as wide as the day of the statement leaves it; undefined where nothing is rounded. */
function roundedEnd({ span, from, to }: PeriodSlot, said: DayRange | null): DayRange | undefined {
  const told = wholeLength(span.exact);
  if (told === undefined || from === null || to === null || said === null) return undefined;
  const complete = lastDayOf(from.earliest, told.count, told.unit);
  // An end of its own, or the day of the statement already: the words' length does not give it.
  if (Math.abs(daysBetween(complete, to.earliest)) > 1) return undefined;
  const cap = lastDayOf(from.latest, told.count + 1, told.unit);
  if (said.earliest > cap || said.latest <= to.latest) return undefined;
  const earliest = first(complete, to.earliest);
  return { earliest, latest: first(said.latest, cap) };
}

/** From the first to the last day, both counted; null where no order of the days is possible. */
export function countDays(from: DayRange, to: DayRange): DayCount | null {
  const high = daysBetween(from.earliest, to.latest) + 1;
  return high < 1 ? null : { low: Math.max(1, daysBetween(from.latest, to.earliest) + 1), high };
}

/** The days of a period, given the day of the statement (null where that is not known). */
export function daysOfPeriod(period: PeriodSlot | null, said: DayRange | null): PeriodDays {
  const rounded = period === null ? undefined : roundedEnd(period, said);
  const from = period?.from ?? null;
  const to = rounded ?? period?.to ?? null;
  const days = from === null || to === null ? null : countDays(from, to);
  const kind = days !== null ? "flow" : from === null ? (to === null ? "none" : "total") : "open";
  return { kind, from, to, days, isRounded: rounded !== undefined };
}

/**
 * Days between two periods: outer bounds, whichever comes first. Negative for days in which they overlap; null where
 * an end is not known.
 */
export function gapBetween(one: PeriodDays, two: PeriodDays): DayCount | null {
  if (one.from === null || one.to === null || two.from === null || two.to === null) return null;
  return {
    low: daysBetween(first(one.to.latest, two.to.latest), last(one.from.earliest, two.from.earliest)) - 1,
    high: daysBetween(first(one.to.earliest, two.to.earliest), last(one.from.latest, two.from.latest)) - 1,
  };
}

/** Of two days. */
const first = (one: string, two: string) => (one < two ? one : two);
const last = (one: string, two: string) => (one > two ? one : two);
