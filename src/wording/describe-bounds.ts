/**
 * An interval of people in signs: "> 657", "18,000–22,000", "≥ 24", "−40", "−19,354 to 20,674", "no bounds known".
 *
 * Not here: a quantity as it was stated (describe-quantity.ts).
 */
import type { Interval } from "../domain/comparison.ts";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
const numberOf = (value: number) => grouped.format(value).replace("-", "−");

/** Bounds that one decimal cannot hold are rounded outward, so that no interval gets narrower. */
export function describeBounds({ low, high, lowExclusive, highExclusive }: Interval): string {
  if (low === null && high === null) return "no bounds known";
  const least = low === null ? "" : numberOf(outward(low, Math.floor));
  const most = high === null ? "" : numberOf(outward(high, Math.ceil));
  if (high === null) return `${lowExclusive ? ">" : "≥"} ${least}`;
  if (low === null) return `${highExclusive ? "<" : "≤"} ${most}`;
  if (low === high) return least;
  const isPlain = low >= 0 && !lowExclusive && !highExclusive;
  return isPlain
    ? `${least}–${most}`
    : `${lowExclusive ? "more than " : ""}${least} to ${highExclusive ? "less than " : ""}${most}`;
}

/** The tiny excess of a division does not count. */
function outward(value: number, round: (value: number) => number): number {
  const tenths = value * 10;
  const nearest = Math.round(tenths);
  return (Math.abs(tenths - nearest) < 1e-6 ? nearest : round(tenths)) / 10;
}
