/**
 * Intervals in plain words: "386 to 414", "more than 657, no upper bound", "at least 24, no upper bound", "−30 to 190".
 *
 * Not here: rounding (domain/outward.ts). Words for people (wording) are those of figures, in signs.
 */
import type { Interval } from "../../domain/comparison.ts";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 20, maximumSignificantDigits: 12 });

/** "100,000", "13.5", "−20". */
export const peopleInWords = (value: number): string => grouped.format(value).replace("-", "−");

/** Of people, days or times, which are nought or more: a lower bound of nought goes without saying. */
export function inWords(interval: Interval): string {
  const { low, high } = interval;
  if (low !== null && (low !== 0 || high === 0)) return differenceInWords(interval);
  return high === null
    ? "no bounds known"
    : `${interval.highExclusive ? "less than" : "at most"} ${peopleInWords(high)}`;
}

/** Of what may be negative, where nought is a bound as any other. */
export function differenceInWords({ low, high, lowExclusive, highExclusive }: Interval): string {
  const more = lowExclusive ? "more than" : "at least";
  const less = highExclusive ? "less than" : "at most";
  if (low === null && high === null) return "no bounds known";
  if (low === null) return `${less} ${peopleInWords(high!)}, no lower bound`;
  if (high === null) return `${more} ${peopleInWords(low)}, no upper bound`;
  if (low === high) return peopleInWords(low);
  const from = lowExclusive ? `more than ${peopleInWords(low)}` : peopleInWords(low);
  return highExclusive ? `${from} up to, and not, ${peopleInWords(high)}` : `${from} to ${peopleInWords(high)}`;
}
