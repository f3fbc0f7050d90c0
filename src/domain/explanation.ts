/**
 * How the figures of a document came about, and why its other numbers are none: what `extract --explain` tells.
 * docs/contracts.md tells what each field means. The words are for people; they may change.
 */
import type { Span } from "../text/span.ts";
import type { Basis, ExtractedDocument, Figure } from "./figure.ts";
import type { MeasureName } from "./measures.ts";

export type ExplainedSlot =
  | "measure"
  | "quantity"
  | keyof Pick<Figure, "group" | "place" | "period" | "attribution" | "said" | "disputedBy" | "partOf" | "status">;

/** How one slot was filled; one for each link of a chain, nearest this text first. */
export interface SlotPath {
  readonly slot: ExplainedSlot;
  /** The rule or refiner that filled it. */
  readonly by: string;
  /** The words that it was filled with; null for a status. */
  readonly span: Span | null;
  readonly basis: Basis | null;
  /** Where the words stand and how they were tied to the figure, in words. */
  readonly how: string;
}

export interface ExplainedFigure {
  readonly id: string;
  readonly sentence: Span;
  readonly rule: string;
  /** Rules that were asked before it and did not read the quantity. */
  readonly refusedBy: readonly string[];
  /** Rules behind it in the order that would have read the quantity too, and as what. */
  readonly alsoReadBy: readonly { readonly rule: string; readonly measure: MeasureName }[];
  readonly path: readonly SlotPath[];
}

/** A quantity that gave no figure. */
export interface DroppedCandidate {
  readonly span: Span;
  readonly sentence: Span;
  /** The gate or refiner that dropped it; "figure-rules" when none of them read it. */
  readonly by: string;
  /** The rule that had read it, null when none had. */
  readonly rule: string | null;
  readonly reason: string;
}

/** A part whose sentences were never looked at. */
export interface SkippedPart {
  readonly span: Span;
  readonly by: string;
  readonly reason: string;
}

export interface Explanation {
  readonly figures: readonly ExplainedFigure[];
  readonly dropped: readonly DroppedCandidate[];
  readonly skipped: readonly SkippedPart[];
}

/** A document with its explanation, where one was asked for. */
export interface ExplainedDocument extends ExtractedDocument {
  readonly explanation?: Explanation;
}
