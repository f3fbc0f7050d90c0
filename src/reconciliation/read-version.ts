/**
 * One version of an article as reconciliation looks at it: its text, where each part stands, and what was read from it.
 */
import type { Part } from "../domain/article.ts";
import type { Figure } from "../domain/figure.ts";

export interface ReadVersion {
  readonly text: string;
  readonly parts: readonly Part[];
  /** In reading order; those of notes and embeds too. */
  readonly figures: readonly Figure[];
  /** ISO 8601, as precise as the source gives it. */
  readonly published: string | null;
  readonly modified: string | null;
}
