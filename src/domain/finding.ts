/**
 * What a check finds in a draft: where, what, why and what to do, with the other words that it rests on.
 *
 * Messages speak of the text, never of whoever wrote it. Not here: the checks (checking/rules), and how findings are printed.
 */
import type { Span } from "../text/span.ts";

/** `error`: the text contradicts itself or the book. `warning`: a reader may be misled. `note`: worth a look. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];

/** Other words of the same draft. */
export interface DraftEvidence {
  readonly from: "draft";
  readonly span: Span;
}

/** Words of an article of the book. */
export interface BookEvidence {
  readonly from: "book";
  readonly article: string;
  readonly version: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  /** ISO 8601, as precise as the article gives it. */
  readonly published: string | null;
  /** Id of the estimate that the words tell. */
  readonly estimate: string | null;
  /** Into the text of that version. */
  readonly span: Span;
}

export type Evidence = DraftEvidence | BookEvidence;

/** Puts `replacement` in the place of `span`; only where nothing but the fault is changed. */
export interface Edit {
  readonly span: Span;
  readonly replacement: string;
}

export interface Finding {
  /** Stable name in kebab-case: "parts-exceed-total". */
  readonly rule: string;
  readonly severity: Severity;
  /** What, why, what to do. */
  readonly message: string;
  /** The characters of the draft that it is about. */
  readonly span: Span;
  readonly evidence: readonly Evidence[];
  /** Null where no edit is safe. */
  readonly edit: Edit | null;
}
