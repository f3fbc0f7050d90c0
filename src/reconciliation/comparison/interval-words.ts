/**
 * Intervals in plain words: "386 to 414", "more than 657, no upper bound", "at least 24, no upper bound", "exactly 12".
 *
 * Not here: rounding (outward.ts). Words of the command line (cli/wording) are those of figures, in signs.
 */
import type { Interval } from "../../domain/comparison.ts";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 20, maximumSignificantDigits: 12 });

/** "100,000", "13.5". */
export const peopleInWords = (value: number): string => grouped.format(value);

export function inWords(interval: Interval, write: (value: number) => string = peopleInWords): string {
  const { low, high, lowExclusive, highExclusive } = interval;
  const isOpenBelow = low === null || (low === 0 && !lowExclusive);
  if (high === null) {
    if (low === null || low === 0) return "no bounds known";
    return `${lowExclusive ? "more than" : "at least"} ${write(low)}, no upper bound`;
  }
  if (isOpenBelow) return high === 0 ? write(0) : `${highExclusive ? "less than" : "at most"} ${write(high)}`;
  if (low === high) return write(low!);
  const from = lowExclusive ? `more than ${write(low!)}` : write(low!);
  return highExclusive ? `${from} up to, and not, ${write(high)}` : `${from} to ${write(high)}`;
}
