/**
 * Rates a day and their ratio as intervals, and the earlier toll at which two rates would be the same.
 *
 *   earlier: 100,000 in 242 to 259 days; later: more than 100,000 in 122 to 152 days
 *   → ratio more than 242/152 = 1.592…, no upper bound; the same rates at 159,210.5… to 170,394.7…
 *
 * The ratio is taken crosswise, (later people × earlier days) / (earlier people × later days), so that whole numbers are divided once.
 * Not here: which side is the later one, what may be compared, rounding.
 */

import type { Comparison, Interval } from "../../domain/comparison.ts";
import { isAbove } from "../../domain/is-above.ts";
import { closed, lowOf, productOf, quotientOf } from "./interval.ts";
import type { DayCount } from "./period-days.ts";

/** People over days. */
export interface Rate {
  readonly people: Interval;
  readonly days: DayCount;
}

const daysAsInterval = ({ low, high }: DayCount) => closed(low, high);

/** People a day; days are never nought. */
export function perDayOf({ people, days }: Rate): Interval {
  return quotientOf(people, daysAsInterval(days))!;
}

export interface RatioOfRates {
  /** Null where the earlier rate can be nothing but nought. */
  readonly ratio: Interval | null;
  /** `rise` and `fall` where every later rate lies above, or below, every earlier one. */
  readonly direction: "rise" | "fall" | null;
}

export function ratioOf(earlier: Rate, later: Rate): RatioOfRates {
  const dividend = productOf(later.people, daysAsInterval(earlier.days));
  const divisor = productOf(earlier.people, daysAsInterval(later.days));
  const direction = isAbove(dividend, divisor) ? "rise" : isAbove(divisor, dividend) ? "fall" : null;
  return { ratio: quotientOf(dividend, divisor), direction };
}

type BreakEven = Pick<Comparison, "breakEven" | "breakEvenAt">;

/**
 * The true toll of the earlier period at which both rates are the same, in people: with the later rate at its lowest for a
 * rise, at its highest for a fall, anywhere where neither is held. A later count that is open above has no highest.
 */
export function breakEvenOf(earlier: Rate, later: Rate, direction: "rise" | "fall" | null): BreakEven {
  const lowest = { people: lowOf(later.people), days: later.days.high };
  const highest = later.people.high === null ? null : { people: later.people.high, days: later.days.low };
  const breakEvenAt = direction === "rise" || highest === null ? "lowest" : direction === "fall" ? "highest" : "any";
  const from = breakEvenAt === "highest" ? highest! : lowest;
  const to = breakEvenAt === "lowest" ? lowest : highest!;
  // Nothing is known of the later rate, above nought, at which the two could meet.
  if (to.people === 0 && direction === null) return { breakEven: null, breakEvenAt: null };
  const least = (from.people * earlier.days.low) / from.days;
  return { breakEven: closed(least, (to.people * earlier.days.high) / to.days), breakEvenAt };
}
