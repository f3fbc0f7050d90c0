/**
 * What a cumulative series grew by from one point to the next. Totals of one source and one measure, each up to its day, are
 * subtracted as intervals; nothing is smoothed and no day is filled in.
 *
 *   1 May 100, 4 May at least 130 → in 3 days: at least 30, no upper bound; the stated numbers differ by 30
 *
 * A difference is what the source added to its total: people counted in those days, people of earlier days reported
 * late, and revisions. It may be negative, and then says so. Between hedged totals the interval is much wider than the
 * growth: "about 100,400" less "about 99,740" lies between −19,354 and 20,674, and nothing narrower is stated; the plain
 * difference of the stated numbers stands beside it, as such.
 * Not here: whether two points are of one series; rates (compare-tolls.ts).
 */
import type { Interval } from "../../domain/comparison.ts";
import type { DayRange } from "../../domain/figure.ts";
import type { WideningPolicy } from "../../domain/widening-policies.ts";
import { daysBetween } from "../../text/dates/calendar.ts";
import type { StatedQuantity } from "./comparable-toll.ts";
import { namedNumber } from "./compared-side.ts";
import { differenceOf } from "./interval.ts";
import type { DayCount } from "./period-days.ts";
import { widen } from "./widen.ts";

/** A cumulative total with the day up to which it counts, which may be one of several. */
export interface SeriesPoint extends StatedQuantity {
  readonly id: string;
  readonly day: DayRange;
}

export interface TotalsDifference {
  /** Ids of the two points. */
  readonly from: string;
  readonly to: string;
  /** From the one day to the other: 1 for neighbouring days, more over a gap, 0 for two totals of one day. */
  readonly days: DayCount;
  /** People, outer; open where a total is. */
  readonly difference: Interval;
  /** The plain difference of the numbers that both state; null where one states no single number. */
  readonly stated: number | null;
  /** The later total is lower: by the stated numbers, else by the intervals. */
  readonly isNegative: boolean;
}

export interface SeriesDifferences {
  readonly differences: readonly TotalsDifference[];
  /** What every difference includes besides people counted in its days. */
  readonly includes: string;
  readonly policy: string;
}

/** `later` less `earlier`, which is the total of an earlier day, or of the same. */
export function differenceTotals(earlier: SeriesPoint, later: SeriesPoint, policy: WideningPolicy): TotalsDifference {
  const [before, after] = [earlier, later].map(({ quantity, words }) => widen(quantity, words, policy));
  const difference = differenceOf(after!, before!);
  const [number, laterNumber] = [namedNumber(earlier), namedNumber(later)];
  const stated = number === null || laterNumber === null ? null : laterNumber - number;
  const low = Math.max(0, daysBetween(earlier.day.latest, later.day.earliest));
  const days = { low, high: daysBetween(earlier.day.earliest, later.day.latest) };
  return {
    ...{ from: earlier.id, to: later.id, days, difference, stated },
    isNegative: stated === null ? difference.high !== null && difference.high < 0 : stated < 0,
  };
}

/** The difference of each point from the one before, in the order of their days; two of one day in the order given. */
export function differenceSeries(points: readonly SeriesPoint[], policy: WideningPolicy): SeriesDifferences {
  const ordered = points.toSorted(
    ({ day: one }, { day: two }) => daysBetween(two.earliest, one.earliest) || daysBetween(two.latest, one.latest),
  );
  return {
    differences: ordered.slice(1).map((point, index) => differenceTotals(ordered[index]!, point, policy)),
    includes: "reporting and revision included",
    policy,
  };
}
