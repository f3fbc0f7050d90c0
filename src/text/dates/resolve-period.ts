/**
 * The days that a period may begin and end on, looking back from the anchor (the day of the statement).
 *
 * "since December" on 2023-05-01 begins on any day of December 2022 and ends on 2023-05-01; "in November 2022" begins on
 * 1 November exactly. An end that neither words nor anchor give is null.
 */
import { addDays, addUnits, type Stretch, type Unit, unitAround } from "./calendar.ts";
import type { DateExpression } from "./date-expression.ts";
import type { PeriodExpression } from "./period-expression.ts";
import { type Direction, stretchOf } from "./stretch-of.ts";

/** An uncertain day: ISO days, inclusive. */
export interface UncertainDay {
  readonly earliest: string;
  readonly latest: string;
}

export interface Period {
  readonly from: UncertainDay | null;
  readonly to: UncertainDay | null;
  /** "anchored" when the anchor day fixed an end or a year, "stated" when the words alone did. */
  readonly basis: "stated" | "anchored";
}

export const onDay = (day: string): UncertainDay => ({ earliest: day, latest: day });
const someDayOf = ({ first, last }: Stretch): UncertainDay => ({ earliest: first, latest: last });

/** Nothing is counted after the day of the statement. */
function notAfter(day: UncertainDay, anchor: string | null): UncertainDay {
  if (anchor === null || day.latest <= anchor || day.earliest > anchor) return day;
  return { earliest: day.earliest, latest: anchor };
}

/** A month that is not over yet counts up to the day of the statement. */
function lastDayOf({ first, last }: Stretch, anchor: string | null): UncertainDay {
  const isRunning = anchor !== null && first <= anchor && anchor < last;
  return onDay(isRunning ? anchor : last);
}

/** A time between two others borrows the year of the second: "from March to June 2006". */
function pairOf(
  one: DateExpression,
  two: DateExpression,
  anchor: string | null,
  direction: Direction,
): [Stretch | null, Stretch | null] {
  const end = stretchOf(two, anchor, direction);
  const isYearless = "year" in one.meaning && one.meaning.year === null;
  return [stretchOf(one, isYearless && end ? end.first : anchor, isYearless && end ? "back" : direction), end];
}

/** "About five months" is read as four to six. */
const tolerance = 1;

/** Where a length that ends at the anchor begins. */
function beginOfLength(
  { meaning, isHedged }: DateExpression,
  anchor: string,
  isOfActivity: boolean,
): UncertainDay | null {
  if (meaning.kind !== "duration" || meaning.amount === null || meaning.side === "first") return null;
  const { amount, unit } = meaning;
  const day = addUnits(anchor, -amount, unit);
  if (isHedged)
    return {
      earliest: addUnits(anchor, -amount - tolerance, unit),
      latest: addUnits(anchor, -Math.max(0, amount - tolerance), unit),
    };
  if (!isOfActivity) return onDay(day);
  return notAfter(wholeUnitAround(day, unit), anchor);
}

/** "The twelve months to November" begin on 1 December; "the 24 hours to Sunday" on the Saturday. */
function beginBefore(date: DateExpression, end: string): UncertainDay | null {
  const isShort = date.meaning.kind === "duration" && /^(?:second|minute|hour|day)$/.test(date.meaning.unit);
  return beginOfLength(date, isShort ? end : addDays(end, 1), false);
}

/** "The first four months of 2024" end on 30 April; "the first weeks of May" on some day of it. */
function endOfFirst({ meaning }: DateExpression, whole: Stretch): UncertainDay {
  if (meaning.kind !== "duration" || meaning.amount === null) return someDayOf(whole);
  return onDay(addDays(addUnits(whole.first, meaning.amount, meaning.unit), -1));
}

/** "14 months of war" counts whole months: the war began on some day of the month fourteen months back. */
function wholeUnitAround(day: string, unit: Unit): UncertainDay {
  return someDayOf(unitAround(day, unit === "decade" || unit === "century" ? "year" : unit));
}

function ends(period: PeriodExpression, anchor: string | null, direction: Direction): Omit<Period, "basis"> {
  const { relation, date, until } = period;
  const now = anchor === null ? null : onDay(anchor);
  if (relation === "between") {
    const [begin, end] = pairOf(date, until!, anchor, direction);
    return { from: begin && someDayOf(begin), to: end && notAfter(someDayOf(end), anchor) };
  }
  if (relation === "lasting" && until !== null) {
    const end = stretchOf(until, anchor);
    if (end && date.meaning.kind === "duration" && date.meaning.side === "first")
      return { from: onDay(end.first), to: notAfter(endOfFirst(date, end), anchor) };
    return { from: end && beginBefore(date, end.last), to: end && notAfter(onDay(end.last), anchor) };
  }
  if (until !== null) {
    const [begin, end] = pairOf(date, until, anchor, direction);
    return { from: begin && onDay(begin.first), to: end && lastDayOf(end, anchor) };
  }
  if (relation === "lasting") {
    const begin = anchor === null ? null : beginOfLength(date, anchor, period.last > date.last);
    return { from: begin, to: date.meaning.kind === "duration" && date.meaning.side === "first" ? null : now };
  }
  const stretch = stretchOf(date, anchor, direction);
  if (stretch === null) return { from: null, to: relation === "since" ? now : null };
  if (relation === "since") {
    const begin = date.edge === "outset" ? onDay(stretch.first) : someDayOf(stretch);
    return { from: notAfter(begin, anchor), to: now };
  }
  if (direction === "ahead")
    return { from: relation === "until" ? null : onDay(stretch.first), to: someDayOf(stretch) };
  if (relation === "until") return { from: null, to: notAfter(someDayOf(stretch), anchor) };
  return { from: onDay(stretch.first), to: lastDayOf(stretch, anchor) };
}

/** Whether the words alone say which days: the year is written. */
function isStated({ relation, date, until }: PeriodExpression): boolean {
  if (relation === "since" || relation === "lasting") return false;
  return stretchOf(date, null) !== null || (until !== null && stretchOf(until, null) !== null);
}

/**
 * The days that a period may begin and end on; `anchor` is the day of the statement, null when unknown. `direction` "ahead" is
 * for what is to come: "could exceed 5,000 by Friday".
 */
export function resolvePeriod(period: PeriodExpression, anchor: string | null, direction: Direction = "back"): Period {
  const found = ends(period, anchor, direction);
  // "so far in 2023": the words give the year, but the day of the statement the end.
  const isRunning = anchor !== null && found.to?.latest === anchor;
  return { ...found, basis: anchor === null || (isStated(period) && !isRunning) ? "stated" : "anchored" };
}
