/**
 * Arithmetic on intervals of numbers that are nought or more. Results are outer: whatever true numbers lie inside the operands,
 * theirs lies inside the result. A null bound is open; a bound is exclusive when it is not reached.
 *
 *   quotientOf(more than 100,000, 122 to 152) → more than 657.89…, no upper bound
 *
 * The method is that of Moore, Kearfott and Cloud (Introduction to Interval Analysis, 2009): bounds from bounds. Where one number
 * stands on both sides of an operation the result may be wider than needed, never too narrow.
 * Not here: negative numbers, except as differences; rounding for print (domain/outward.ts).
 */
import type { Interval } from "../../domain/comparison.ts";

/** From `low` to `high`, both reached; open above for null. */
export const closed = (low: number, high: number | null): Interval => ({
  ...{ low, high, lowExclusive: false, highExclusive: false },
});

/** The least that an interval of people allows: an open lower side begins at nought. */
export const lowOf = ({ low }: Interval): number => low ?? 0;

/** Nought that is reached stays reached, whatever it is multiplied with or divided by. */
const isReachedNought = (bound: number, exclusive: boolean) => bound === 0 && !exclusive;

export function productOf(one: Interval, two: Interval): Interval {
  const [low, otherLow] = [lowOf(one), lowOf(two)];
  const isNought =
    isReachedNought(low, one.lowExclusive) || isReachedNought(otherLow, two.lowExclusive) ? false : undefined;
  const hasHigh = one.high !== null && two.high !== null;
  return {
    low: low * otherLow,
    high: hasHigh ? one.high * two.high : null,
    lowExclusive: isNought ?? (one.lowExclusive || two.lowExclusive),
    highExclusive: hasHigh && (one.highExclusive || two.highExclusive),
  };
}

/** Null where the divisor can be nothing but nought. */
export function quotientOf(dividend: Interval, divisor: Interval): Interval | null {
  if (divisor.high === 0) return null;
  const least = lowOf(dividend);
  const isOpenAbove = dividend.high === null || (lowOf(divisor) === 0 && dividend.high > 0);
  return {
    low: divisor.high === null ? 0 : least / divisor.high,
    high: isOpenAbove ? null : dividend.high === 0 ? 0 : dividend.high! / lowOf(divisor),
    lowExclusive:
      !isReachedNought(least, dividend.lowExclusive) &&
      (divisor.high === null || dividend.lowExclusive || divisor.highExclusive),
    highExclusive: !isOpenAbove && dividend.high !== 0 && (dividend.highExclusive || divisor.lowExclusive),
  };
}

/** `later` less `earlier`; may be negative, and open below where `earlier` is open above. */
export function differenceOf(later: Interval, earlier: Interval): Interval {
  return {
    low: earlier.high === null ? null : lowOf(later) - earlier.high,
    high: later.high === null ? null : later.high - lowOf(earlier),
    lowExclusive: earlier.high !== null && (later.lowExclusive || earlier.highExclusive),
    highExclusive: later.high !== null && (later.highExclusive || earlier.lowExclusive),
  };
}
