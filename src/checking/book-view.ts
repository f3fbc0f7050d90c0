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
  /** A newsroom's note has it so, and not the source's side. */
  readonly isOfNote?: boolean;
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

/** What somebody said, as the book has it. */
export interface KnownStatement {
  /** "John Kirby" */
  readonly origin: string;
  /** ISO day on which it was said, or else first told; null where that is not known. */
  readonly day: string | null;
  /** The figure in an article that tells it. */
  readonly evidence: BookEvidence;
}

/** What the side that a figure comes from said later of the same people. Looked for only where the draft tells the figure as the last. */
export interface KnownNewer {
  /** Id of the figure in the draft. */
  readonly figure: string;
  readonly statement: KnownStatement;
}

/** All who tell a figure have it from one. Looked for only where the draft tells it of several. */
export interface KnownLine {
  /** Id of the figure in the draft. */
  readonly figure: string;
  readonly origin: KnownStatement;
  readonly articles: number;
  /** Their names, each once. */
  readonly outlets: readonly string[];
}

/** What a source said on the occasion of which the draft tells a number that no telling of the book has. */
export interface KnownOtherwise {
  /** Id of the figure in the draft. */
  readonly figure: string;
  /** Whether the book knows it from several articles, and nothing says that the source may have counted anew that day. */
  readonly isSure: boolean;
  /** The nearest first. */
  readonly statements: readonly KnownStatement[];
}

export interface BookView {
  /** In the order of the draft, as all here. */
  readonly tolls: readonly KnownToll[];
  readonly newer: readonly KnownNewer[];
  readonly lines: readonly KnownLine[];
  readonly otherwise: readonly KnownOtherwise[];
}
