/**
 * Periods that run up to the day of telling, as a text tells them: by a length ("over the last four months") or by a beginning
 * ("since December", "this year").
 *
 * Told lengths are rounded: "four months" is three and a half to four and a half. Not here: periods that ended before.
 */
import type { DayRange, Figure, PeriodSlot } from "../domain/figure.ts";
import { addDays, daysBetween, type Unit } from "../text/dates/calendar.ts";
import { periodsOf } from "../text/dates/find-periods.ts";
import type { PeriodExpression } from "../text/dates/period-expression.ts";
import { resolvePeriod } from "../text/dates/resolve-period.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { fitOfOrigins, tellsSameNumber } from "./same-toll.ts";

export interface DatedTelling {
  readonly words: Span;
  /** On which days it may begin, as the words have it. */
  readonly from: DayRange;
  /** The day of telling, on which it ends. */
  readonly to: string;
  /** For a length: how many days it may begin earlier or later, being rounded; null for a beginning. */
  readonly rounding: number | null;
  /** It may begin on any day of more than a week. */
  readonly isVague: boolean;
}

interface Told {
  readonly figure: Figure;
  readonly telling: DatedTelling;
}

/** Two times told of one toll: of the same number twice, of a part and its whole, or side by side in one sentence. */
export function* pairsOfTellings(draft: Draft): Iterable<readonly [DatedTelling, DatedTelling]> {
  if (draft.date === null) return;
  const told: Told[] = [];
  for (const figure of draft.figures) {
    const telling = figure.status === "asserted" ? tellingOf(draft, figure) : undefined;
    if (telling === undefined) continue;
    const now = { figure, telling };
    for (const before of told) if (isOneToll(draft, before, now)) yield [before.telling, telling];
    yield* besides(draft, telling);
    told.push(now);
  }
}

/** Below these, two tolls of two sources, or of sources that are not told, are easily of one number. */
const smallest = { same: 1, open: 10, other: 1000 };

function isOneToll(draft: Draft, one: Told, two: Told): boolean {
  if (one.telling.words.start === two.telling.words.start) return false;
  // A part may be of a shorter time than its whole, not of a longer one.
  if (two.figure.partOf === one.figure.id) return two.telling.from.latest < one.telling.from.earliest;
  if (one.figure.partOf === two.figure.id) return one.telling.from.latest < two.telling.from.earliest;
  if (!tellsSameNumber(draft, one.figure, two.figure)) return false;
  const { low, high } = one.figure.quantity;
  if ((low ?? high ?? 0) < smallest[fitOfOrigins(draft, one.figure, two.figure)]) return false;
  // Two beginnings in headline and body are the headline's matter.
  const isOfOnePart = draft.isIn(one.figure.span, "headline") === draft.isIn(two.figure.span, "headline");
  return isOfOnePart || one.telling.rounding !== null || two.telling.rounding !== null;
}

/** "Over the last four months, since December": both in one sentence, with nothing but a comma or bracket between. */
function* besides(draft: Draft, telling: DatedTelling): Iterable<readonly [DatedTelling, DatedTelling]> {
  for (const other of tellingsIn(draft, telling.words.start)) {
    if (other.words.start === telling.words.start || (other.rounding === null) === (telling.rounding === null))
      continue;
    const [one, two] = other.words.start < telling.words.start ? [other, telling] : [telling, other];
    if (/^(?:[\s,(–—-]|that is|or)*$/i.test(draft.text.slice(one.words.end, two.words.start))) yield [one, two];
  }
}

/** The period that a figure's own words tell. */
function tellingOf(draft: Draft, { period }: Figure): DatedTelling | undefined {
  if (period === null || period.basis === "inherited") return undefined;
  const { start, end } = period.span;
  const told = tellingsIn(draft, start).find(({ words }) => words.start < end && start < words.end);
  return told ?? sinceEvent(draft, period);
}

/** "Since the war began on 24 February 2022". */
function sinceEvent({ date }: Draft, { span, from, to }: PeriodSlot): DatedTelling | undefined {
  if (date === null || from === null || to?.earliest !== date || to.latest !== date || !/^since\b/i.test(span.exact))
    return undefined;
  return { words: span, from, to: date, rounding: null, isVague: daysBetween(from.earliest, from.latest) > 7 };
}

function tellingsIn(draft: Draft, offset: number): DatedTelling[] {
  const sentence = draft.sentenceAt(offset);
  return sentence === undefined ? [] : periodsOf(sentence).flatMap((expression) => asTelling(draft, expression) ?? []);
}

const halfOf: Partial<Record<Unit, number>> = { day: 1, week: 3, month: 15, quarter: 45, year: 182, decade: 1826 };

function asTelling({ text, date }: Draft, expression: PeriodExpression): DatedTelling | undefined {
  const { from, to } = resolvePeriod(expression, date);
  if (from === null || to === null || to.earliest !== date || to.latest !== date) return undefined;
  const { meaning, isHedged } = expression.date;
  const isLength = expression.relation === "lasting" && meaning.kind === "duration";
  const isRunning = meaning.kind === "unit" && meaning.shift === 0;
  const isSince = expression.relation === "since" && !/^after\b/i.test(text.slice(expression.start, expression.end));
  if (!isLength && !isSince && !isRunning) return undefined;
  const isOfHours = meaning.kind === "duration" && !(meaning.unit in halfOf);
  if (isOfHours) return undefined;
  const rounding = isLength && meaning.kind === "duration" ? (isHedged ? 0 : halfOf[meaning.unit]!) : null;
  const isVague = daysBetween(from.earliest, from.latest) > 7;
  return { words: spanOf(text, expression.start, expression.end), from, to: date, rounding, isVague };
}

/** The days on which it may begin, with its rounding. */
export function beginOf({ from, rounding }: DatedTelling): DayRange {
  const days = rounding ?? 0;
  return { earliest: addDays(from.earliest, -days), latest: addDays(from.latest, days) };
}

/** The days that both ranges have; undefined where there are none. */
export function sharedDays(one: DayRange, two: DayRange): DayRange | undefined {
  const [, earliest] = [one.earliest, two.earliest].sort();
  const [latest] = [one.latest, two.latest].sort();
  return earliest! <= latest! ? { earliest: earliest!, latest: latest! } : undefined;
}

/** How many days it has, both ends counted: "121", "122 to 152". */
export function daysInWords({ from, to }: DatedTelling): string {
  const [most, least] = [from.earliest, from.latest].map((day) => daysBetween(day, to) + 1);
  return most === least ? `${most}` : `${least} to ${most}`;
}
