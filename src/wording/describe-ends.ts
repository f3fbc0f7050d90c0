/**
 * A stated quantity as an interval in words: "more than 100,000; no upper end given", "about 20,000", "2,000 to 2,500".
 *
 * Not here: the same in signs (describe-quantity.ts).
 */
import type { Quantity } from "../domain/figure.ts";
import { isMoreThan } from "./describe-quantity.ts";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

export function describeEnds(quantity: Quantity): string {
  const { low, high, qualifier } = quantity;
  const number = (value: number) => (quantity.share ? `${grouped.format(value * 100)} %` : grouped.format(value));
  if (quantity.reportedNone) return "none so far; no upper end given";
  if (low !== null && high !== null) {
    const isAbout = qualifier === "approximately";
    if (low !== high) return `${isAbout ? "about " : ""}${number(low)} to ${number(high)}`;
    return isAbout ? `about ${number(low)}` : `${number(low)}, told as exact`;
  }
  if (low !== null) return `${isMoreThan(quantity) ? "more than" : "at least"} ${number(low)}; no upper end given`;
  if (high !== null)
    return `${qualifier === "less-than" ? "fewer than" : "at most"} ${number(high)}; no lower end given`;
  return "not numbered";
}
