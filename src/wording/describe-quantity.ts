/**
 * A quantity as it was said, and as an interval: "more than 100,000" is "> 100,000", never 100,000.
 *
 *   describeInterval({ low: 100000, high: null, qualifier: "more-than", … }) → "> 100,000"
 *
 * Not here: widening for sums and comparison, which is a named policy of reconciliation.
 */
import type { Figure, Quantity } from "../domain/figure.ts";
import { labelOf } from "../domain/label-of.ts";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** The stated quantity in signs: "41", "≈ 20,000", "≥ 1,204", "2,000–2,500", "≈ 50 %". */
export function describeInterval(quantity: Quantity): string {
  const { low, high, qualifier } = quantity;
  if (quantity.reportedNone) return "none so far";
  if (low !== null && high !== null) {
    const number = low === high ? numberOf(low, quantity) : `${bareNumber(low, quantity)}–${numberOf(high, quantity)}`;
    return qualifier === "approximately" || isRounded(low, quantity) ? `≈ ${number}` : number;
  }
  if (low !== null) return `${isMoreThan(quantity) ? ">" : "≥"} ${numberOf(low, quantity)}`;
  if (high !== null) return `${qualifier === "less-than" ? "<" : "≤"} ${numberOf(high, quantity)}`;
  return "not numbered";
}

/** Whether the lower end itself is left out: "most" is more than half. */
export const isMoreThan = ({ qualifier, share }: Quantity) =>
  qualifier === "more-than" || (qualifier === "vague" && share);

/** Whom the figure counts, in words: "people reported killed", "households reported displaced", "people forecast killed". */
export function describeMeasure(figure: Pick<Figure, "measure" | "quantity" | "status">): string {
  const label = labelOf(figure.measure, figure.status);
  const counted = figure.quantity.unit === "household" ? label.replace(/^people\b/, "households") : label;
  return figure.quantity.share ? `of ${counted}` : counted;
}

/** Whether the words already say the interval: "41" needs no "41" beside it. */
export function saysItself(figure: Pick<Figure, "span" | "quantity">): boolean {
  return figure.span.exact.trim() === describeInterval(figure.quantity);
}

const bareNumber = (value: number, { share }: Quantity) => grouped.format(share ? value * 100 : value);
const numberOf = (value: number, quantity: Quantity) => bareNumber(value, quantity) + (quantity.share ? " %" : "");

/** Two thirds are not 66.7 %: what one decimal cannot hold is marked as approximate. */
function isRounded(value: number, { share }: Quantity): boolean {
  return share && Math.abs(Math.round(value * 1000) - value * 1000) > 1e-9;
}
