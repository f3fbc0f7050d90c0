/**
 * A refiner takes all drafts of a document and mends one thing: it merges, inherits, links parts, ties a slot, drops.
 * The order stands in refiners.ts, with the reason on the line.
 */
import type { Analysis } from "./analysis.ts";
import type { FigureDraft } from "./figure-draft.ts";

export interface Refiner {
  readonly name: string;
  /** Why it stands where it stands in the order. */
  readonly reason: string;
  readonly refine: (drafts: FigureDraft[], analysis: Analysis) => FigureDraft[];
}

export function defineRefiner(refiner: Refiner): Refiner {
  return refiner;
}
