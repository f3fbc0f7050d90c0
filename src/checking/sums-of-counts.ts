/**
 * Whether a number is what counts of the text come to together: "15 dead" over "killed 12 in Homs and three in Hama". A headline
 * may add up what its text lists.
 */
import type { Figure } from "../domain/figure.ts";
import type { Draft } from "./draft.ts";
import { toldBelow } from "./headline-tellings.ts";

/** More counts than these are not added up: some of them then come to almost any number. */
const mostCounts = 8;

export function isSumOf(number: number, figures: readonly Figure[]): boolean {
  const counts = figures.map(({ quantity: { low, high } }) => low ?? high ?? 0).filter((count) => count > 0);
  if (counts.length > mostCounts) return true;
  const sums = new Set([0]);
  for (const count of counts) for (const sum of [...sums]) sums.add(sum + count);
  return sums.has(number);
}

/** The text has the headline's number of that outcome after all: added up, or left open by "dozens". */
export function isComeTo(draft: Draft, { measure, quantity: { low, high, share } }: Figure): boolean {
  if (share) return true;
  const number = low ?? high ?? 0;
  const isCounted = (figure: Figure) =>
    figure.measure === measure || (measure === "casualties" && /^(?:killed|injured)$/.test(figure.measure));
  const alike = toldBelow(draft).filter((figure) => isCounted(figure) && !figure.quantity.share);
  const isOpen = alike.some(({ quantity }) => quantity.qualifier === "vague" && (quantity.low ?? 0) <= number);
  return isOpen || (alike.length > 1 && isSumOf(number, alike));
}
