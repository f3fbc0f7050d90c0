/**
 * Which stretch of time a toll takes up, in milliseconds: the days that the count surely covers, those that it may cover, and
 * whether an end is not given at all.
 *
 *   since some day of December, up to 1 May → certain: 31 Dec to the end of 1 May; uncertain: 1 to 31 Dec; at: the end of 1 May
 *
 * Where no period is told it is the day of saying. Where only its beginning is told, the end lies at the latest on that day.
 */
import type { DayRange } from "../domain/figure.ts";

export type Stretch = readonly [start: number, end: number];

export interface TimeExtent {
  readonly certain: Stretch | null;
  readonly uncertain: readonly Stretch[];
  /** The text gives no beginning, or no end. */
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
  /** Where the number stands: up to then it is counted, at the latest. */
  readonly at: number;
}

export interface DatedToll {
  readonly from: DayRange | null;
  readonly to: DayRange | null;
  readonly said: DayRange | null;
}

export const dayLength = 86_400_000;
/** NaN for a day that no calendar has, such as 31 February. */
function startOf(day: string): number {
  const start = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day.slice(0, 10)) ? start : Number.NaN;
}
const endOf = (day: string) => startOf(day) + dayLength;

/** Null where the toll has no day at all. Of a `total` only the day up to which it counts matters. */
export function timeExtent(toll: DatedToll, isTotal = false): TimeExtent | null {
  const [from, to, said] = [known(toll.from), known(toll.to), known(toll.said)];
  if (isTotal || (from === null && to === null)) {
    const day = to ?? said ?? (isTotal ? from : null);
    return day === null ? null : onDay(day);
  }
  if (from === null) return withoutBeginning(to!);
  return to === null ? withoutEnd(from, said) : fromTo(from, to);
}

/** A day that no calendar has is none. */
const known = (day: DayRange | null) =>
  day === null || Number.isNaN(startOf(day.earliest) + startOf(day.latest)) ? null : day;

const closed = { isOpenBefore: false, isOpenAfter: false };

function onDay({ earliest, latest }: DayRange): TimeExtent {
  const whole: Stretch = [startOf(earliest), endOf(latest)];
  // A single day is a sign and no stretch.
  if (earliest === latest) return { ...closed, certain: null, uncertain: [], at: startOf(latest) + dayLength / 2 };
  return { ...closed, certain: null, uncertain: [whole], at: endOf(latest) };
}

function fromTo(from: DayRange, to: DayRange): TimeExtent {
  const surelyFrom = startOf(from.latest);
  const surelyTo = endOf(to.earliest);
  const start = startOf(from.earliest);
  const end = Math.max(endOf(to.latest), start + dayLength);
  const extent = { ...closed, at: end };
  if (surelyFrom >= surelyTo) return { ...extent, certain: null, uncertain: [[start, end]] };
  const uncertain: Stretch[] = [];
  if (start < surelyFrom) uncertain.push([start, surelyFrom]);
  if (surelyTo < end) uncertain.push([surelyTo, end]);
  return { ...extent, certain: [surelyFrom, surelyTo], uncertain };
}

function withoutBeginning(to: DayRange): TimeExtent {
  const isOneDay = to.earliest === to.latest;
  return {
    certain: isOneDay ? [startOf(to.earliest), endOf(to.latest)] : null,
    uncertain: isOneDay ? [] : [[startOf(to.earliest), endOf(to.latest)]],
    isOpenBefore: true,
    isOpenAfter: false,
    at: endOf(to.latest),
  };
}

function withoutEnd(from: DayRange, said: DayRange | null): TimeExtent {
  const isSaidLater = said !== null && startOf(said.latest) > startOf(from.latest);
  const end = isSaidLater ? endOf(said.latest) : endOf(from.latest);
  return {
    certain: null,
    uncertain: [[startOf(from.earliest), end]],
    isOpenBefore: false,
    isOpenAfter: !isSaidLater,
    at: end,
  };
}

/** First and last moment that the extents take up; null where there are none. */
export function spanOfTime(extents: readonly TimeExtent[]): Stretch | null {
  const ends = extents.flatMap(({ certain, uncertain, at }) => [...(certain ?? []), ...uncertain.flat(), at]);
  if (ends.length === 0) return null;
  return [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
}
