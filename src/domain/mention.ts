/**
 * A reported figure where it stands: what reconciliation joins into estimates, compares and shows.
 */
import type { Span } from "../text/span.ts";
import type { PartKind } from "./article.ts";
import type { Figure } from "./figure.ts";

export interface Mention {
  /** Of the figure in the whole book: "v-0123456789abcdef/51-69-casualties". */
  readonly id: string;
  readonly article: string;
  readonly version: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  /** ISO 8601, as precise as the article gives it. */
  readonly published: string | null;
  /** From when on the article read so, ISO 8601 in UTC: its own time, or when it was added. */
  readonly standsFrom: string;
  readonly part: PartKind;
  /** The sentence around the figure. */
  readonly words: Span;
  /** Its `partOf` is the id of another mention of the same version, in the whole book. */
  readonly figure: Figure;
}
