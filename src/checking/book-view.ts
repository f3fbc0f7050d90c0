/**
 * What the book knows of the tolls of a draft, handed to the checks against the book.
 *
 * Not here: how it is found (usecases), and what a difference of tellings is (reconciliation).
 */
import type { DifferenceType } from "../domain/estimate.ts";
import type { BookEvidence } from "../domain/finding.ts";
import type { Span } from "../text/span.ts";

/** How the draft's telling differs from what the book has. */
export interface KnownDifference {
  readonly type: DifferenceType;
  /** In the book: the characters, and what they say of the slot ("Ukraine", "more than"). */
  readonly from: BookEvidence;
  readonly fromWords: string;
  /** In the draft. */
  readonly to: Span;
  readonly toWords: string;
  /** The origin's own side said it later than the statement: what was said at first is out of date. */
  readonly isClarified: boolean;
}

/** A denial or dispute that the book has of a toll. */
export interface KnownDispute {
  /** Who; null where the text names nobody. */
  readonly by: string | null;
  readonly evidence: BookEvidence;
}

/** A toll of the book that a figure of the draft tells again. */
export interface KnownToll {
  /** Id of the figure in the draft. */
  readonly figure: string;
  /** Whether both are surely one statement. */
  readonly isSure: boolean;
  /** Who said it: "John Kirby"; empty where nobody is named. */
  readonly origin: string;
  /** The figure of the book's canonical reading. */
  readonly reading: BookEvidence;
  readonly differences: readonly KnownDifference[];
  readonly disputes: readonly KnownDispute[];
}

export interface BookView {
  /** In the order of the draft. */
  readonly tolls: readonly KnownToll[];
}
