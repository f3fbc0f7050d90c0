/**
 * Whether two periods are other days. "Since December" told on 1 and on 2 May are the same, though the open end is another
 * day; "five months" told on 2 May begins in December, too; "the last four months" begins in January.
 *
 * An end that is just the day of telling never differs. A rounded length fits a start that it rounds to: half a unit either way
 * of a day, and any day of a month (its width is tolerance enough). It may be that period; told alike they are not.
 */
import type { DayRange, PeriodSlot } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { addDays, daysBetween } from "../../text/dates/calendar.ts";
import { isSamePeriod } from "../comparing/same-period.ts";
import { ownSlot } from "./told-estimate.ts";

/** A period with the days on which it was told. */
export interface ToldPeriod {
  readonly period: PeriodSlot;
  readonly telling: readonly string[];
}

/** The period that a mention's own sentence tells. */
export function ownPeriod(mention: Mention): ToldPeriod | null {
  const period = ownSlot(mention, mention.figure.period);
  if (period === null) return null;
  return { period, telling: tellingDays(mention) };
}

/** The days on which a mention was told, and said as far as it tells. */
export function tellingDays({ published, standsFrom, figure }: Mention): string[] {
  const said = figure.said?.day;
  return [published, standsFrom, said?.earliest, said?.latest].flatMap((time) => time?.slice(0, 10) ?? []);
}

/** Whether both are told and cannot be the same days. Days that a text leaves open fit any. */
export function periodsDiffer(one: ToldPeriod | null, two: ToldPeriod | null): boolean {
  if (one === null || two === null || isSamePeriod(one.period, two.period)) return false;
  const slack = Math.max(slackOf(one.period, two.period.from), slackOf(two.period, one.period.from));
  if (!doMeet(one.period.from, two.period.from, slack)) return true;
  return !doEndsMeet(one, two);
}

/**
 * Whether one tells a rounded length and the other a named start, and they are not known to be one day: "five months" told on 2 May
 * fits "since December", and covers its first days only by rounding. Such may be one toll's days, and are not told alike.
 */
export function isLengthForStart(one: ToldPeriod, two: ToldPeriod): boolean {
  const [length, named] = unitOf(one.period) > 0 ? [one, two] : [two, one];
  if (unitOf(length.period) === 0 || unitOf(named.period) > 0 || !endsAtTelling(named)) return false;
  const [start, other] = [length.period.from, named.period.from];
  return other !== null && !(isOneDay(start) && isOneDay(other) && start?.earliest === other.earliest);
}

const isOneDay = (range: DayRange | null) => range !== null && range.earliest === range.latest;

function doEndsMeet(one: ToldPeriod, two: ToldPeriod): boolean {
  const [isOpen, isOtherOpen] = [endsAtTelling(one), endsAtTelling(two)];
  if (isOpen && isOtherOpen) return true;
  // The end of a rounded length is rounded itself.
  const isRounded = unitOf(one.period) > 0 || unitOf(two.period) > 0;
  if ((isOpen || isOtherOpen) && isRounded) return true;
  return doMeet(one.period.to, two.period.to, isOpen || isOtherOpen ? fewDays : 0);
}

/** "Killed until the end of April", said on 1 May. */
const fewDays = 3;

/** The end is the day of telling, the day before it, or still to come: "this year". */
function endsAtTelling({ period: { from, to }, telling }: ToldPeriod): boolean {
  if (to === null) return true;
  const isOneDay = from !== null && from.earliest === to.earliest && from.latest === to.latest;
  return !isOneDay && telling.some((day) => daysBetween(to.latest, day) <= 1);
}

/** Whether two uncertain days may be one; one that is not told may be any. */
function doMeet(one: DayRange | null, two: DayRange | null, slack: number): boolean {
  if (one === null || two === null) return true;
  return addDays(one.earliest, -slack) <= two.latest && two.earliest <= addDays(one.latest, slack);
}

const units = new Map([
  ["week", 7],
  ["month", 30],
  ["year", 365],
]);
const length =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|past|last)[\s-]+(week|month|year)s?\b/i;

/** Days of the unit of a period that is told as a length ("five months"); 0 for others. */
function unitOf({ span }: PeriodSlot): number {
  const unit = length.exec(span.exact)?.[1]?.toLowerCase();
  return unit === undefined ? 0 : units.get(unit)!;
}

/** How far the start of a rounded length may lie from a start that is told to the day. */
function slackOf(period: PeriodSlot, other: DayRange | null): number {
  const isToTheDay = other !== null && daysBetween(other.earliest, other.latest) <= 1;
  return isToTheDay ? Math.floor(unitOf(period) / 2) : 0;
}
