/**
 * A stated quantity as the interval in which the true number may lie, under a named policy.
 *
 *   widen(about 20,000, "around 20,000", "tollbook/1") → 18,000 to 22,000
 *   widen(about 20,000, "nearly 20,000", "tollbook/1") → 18,000 up to, and not, 20,000
 *   widen(more than 100,000, …) → above 100,000, open
 *   widen(none reported, …) → from 0, open: none so far is not nobody
 *
 * Exact numbers stay points, ranges keep both ends, and vague numerals state their least under every policy.
 * Not here: the policies (domain/widening-policies.ts), and rounding.
 */
import type { Interval } from "../../domain/comparison.ts";
import type { Quantity } from "../../domain/figure.ts";
import { leastOf } from "../../domain/vague-policies.ts";
import { type WideningPolicy, wideningPolicies } from "../../domain/widening-policies.ts";
import type { StatedQuantity } from "./comparable-toll.ts";
import { closed, productOf } from "./interval.ts";

/** "Nearly", "almost" and "close to" are said from below; "somewhere near" is not. */
const fromBelow = /\b(?:nearly|almost|close to|near|nigh on|well-nigh|practically|virtually)\b/i;
const aroundIt = /\bsomewhere\b/i;
/** A plural that a policy may move; "several hundred" and "a few dozen" state the same under all. */
const plural = /\b(?:tens|dozens|scores|hundreds|thousands|millions|lakhs|crores)\b/i;
const few = /\b(?:several|few|couple)\b/i;

/**
 * The interval of a quantity as stated; `words` is its span with the hedge. For people or households the unit is one of
 * them; for a share a fraction, never over 1.
 */
export function widen(quantity: Quantity, words: string, policy: WideningPolicy): Interval {
  const interval = widened(quantity, words, policy);
  return quantity.share ? upToWhole(interval) : interval;
}

function widened(quantity: Quantity, words: string, policy: WideningPolicy): Interval {
  const { qualifier, reportedNone, high } = quantity;
  if (reportedNone) return closed(0, null);
  const low = quantity.low ?? 0;
  switch (qualifier) {
    case "exact":
    case "range":
      return closed(low, high);
    case "approximately":
      return approximate(quantity, words, wideningPolicies[policy].nearPercent);
    case "at-least":
      return closed(low, null);
    case "more-than":
      return { ...closed(low, null), lowExclusive: true };
    case "at-most":
      return closed(0, high);
    case "less-than":
      return { ...closed(0, high), highExclusive: true };
    case "vague":
      return closed(leastOfVague(low, words, policy), null);
  }
}

/** In whole per cents, so that a tenth of a whole number is exact. */
function approximate({ low, high }: Quantity, words: string, percent: number): Interval {
  const isFromBelow = fromBelow.test(words) && !aroundIt.test(words);
  const most = high === null || isFromBelow ? high : (high * (100 + percent)) / 100;
  return { ...closed(((low ?? 0) * (100 - percent)) / 100, most), highExclusive: isFromBelow && high !== null };
}

/** What a vague numeral states at least; a book keeps it as stated, which is two of what the plural has several of. */
function leastOfVague(low: number, words: string, policy: WideningPolicy): number {
  const isPlural = plural.test(words) && !few.test(words);
  return isPlural ? leastOf(low / leastOf(1, "stated"), wideningPolicies[policy].vague) : low;
}

function upToWhole(share: Interval): Interval {
  return share.high === null || share.high > 1 ? { ...share, high: 1, highExclusive: false } : share;
}

/** The people that a share of a whole may be: "nearly half" of "about 20,000". Outer, as both are taken for independent. */
export function resolveShare(share: StatedQuantity, whole: StatedQuantity, policy: WideningPolicy): Interval {
  return productOf(widen(share.quantity, share.words, policy), widen(whole.quantity, whole.words, policy));
}
