/**
 * Quantities with their hedges, as stated: "more than 100,000", "nearly half", "dozens", "a", "no".
 * An interval is never turned into a point here: open sides are null.
 */
import type { Span } from "./span.ts";

export type QuantityKind = "number" | "vague" | "share" | "article" | "zero";

export interface Quantity {
  /** With the hedge, without the noun. */
  readonly span: Span;
  /** Token indices in the sentence, last inclusive. */
  readonly first: number;
  readonly last: number;
  readonly kind: QuantityKind;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier:
    | "exact"
    | "approximately"
    | "at-least"
    | "more-than"
    | "at-most"
    | "less-than"
    | "range"
    | "vague";
}
