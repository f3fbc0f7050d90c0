/**
 * What the book knows of the tolls of a draft, handed to the checks against the book.
 *
 * Not here: how it is found (usecases), and what a difference of tellings is (reconciliation).
 */
import type { Difference } from "../domain/estimate.ts";
import type { Quantity } from "../domain/figure.ts";
import type { BookEvidence } from "../domain/finding.ts";

/** A toll of the book that a figure of the draft tells again. */
export interface KnownToll {
  /** Id of the figure in the draft. */
  readonly figure: string;
  readonly estimate: string;
  /** Whether the book is sure that both are one statement. */
  readonly isSure: boolean;
  /** Who said it: "John Kirby". */
  readonly origin: string;
  /** The words of the book's canonical reading. */
  readonly reading: BookEvidence;
  readonly quantity: Quantity;
  /** How the draft's telling differs from that reading. */
  readonly differences: readonly Difference[];
}

/** Something that the book has beside a toll: a correction, a newer estimate, a dispute. */
export interface KnownBeside {
  /** Id of the figure in the draft. */
  readonly figure: string;
  readonly kind: "corrected" | "newer" | "disputed" | "single-origin" | "not-given";
  /** Who: the source that corrected, renewed or disputes. */
  readonly by: string;
  /** ISO day, where it is known. */
  readonly day: string | null;
  readonly evidence: readonly BookEvidence[];
}

export interface BookView {
  /** In the order of the draft. */
  readonly tolls: readonly KnownToll[];
  readonly beside: readonly KnownBeside[];
}
