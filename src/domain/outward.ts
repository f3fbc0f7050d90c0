/**
 * Rounding for print that never makes an interval narrower: the lower bound down, the upper bound up (decision 11).
 *
 *   outward({ low: 386.1, high: 413.2, … }, 3) → 386 to 414
 *
 * Not here: computing with rounded numbers; comparisons keep their exact quotients.
 */
import type { Interval } from "./comparison.ts";

/** Both bounds to so many significant digits. What is exact to that many digits stays as it is. */
export function outward(interval: Interval, significantDigits: number): Interval {
  const { low, high } = interval;
  return {
    ...interval,
    low: low === null ? null : rounded(low, significantDigits, Math.floor),
    high: high === null ? null : rounded(high, significantDigits, Math.ceil),
  };
}

/** So much of a last digit may be lost in a division, and does not make a bound move on. */
const slack = 1e-9;

function rounded(value: number, digits: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  const scaled = exponent >= 0 ? value / 10 ** exponent : value * 10 ** -exponent;
  const nearest = Math.round(scaled);
  const whole = Math.abs(scaled - nearest) <= slack * Math.abs(scaled) ? nearest : round(scaled);
  // Written as a decimal, so that no power of ten leaves a trail of digits.
  return Number(`${whole}e${exponent}`);
}
