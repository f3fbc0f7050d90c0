/**
 * An article as it was read from its source: one text, and where in it each part stands.
 * Correction notes, embeds, captions and disclosures are parts of their own kind, never body.
 */
import type { Span } from "../text/span.ts";
import type { Problem } from "./problem.ts";

export const partKinds = [
  "headline",
  "deck",
  "byline",
  "bio",
  "body",
  "note",
  "embed",
  "caption",
  "disclosure",
] as const;
export type PartKind = (typeof partKinds)[number];

/** A stretch of the article's text, in reading order; parts never overlap. A body part is one paragraph. */
export interface Part {
  readonly kind: PartKind;
  readonly span: Span;
}

/** A post or other document shown inside the page: a document of its own, whose text is one `embed` part. */
export interface Embed {
  /** Index of its part in `parts`. */
  readonly part: number;
  readonly author: string | null;
  /** ISO 8601, as precise as the page gives it. */
  readonly date: string | null;
  readonly url: string | null;
}

/** What another host's `rel=canonical` says is kept as a claim: believing it could poison another article's versions. */
export interface CanonicalClaim {
  readonly url: string;
  readonly isBelieved: boolean;
}

export interface Article {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly embeds: readonly Embed[];
  /** ISO 639-1, "en" for what Tollbook reads. */
  readonly language: string | null;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly url: string | null;
  readonly canonical: CanonicalClaim | null;
  /** ISO 8601 with zone where the source gives one; a bare day where it gives only that. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly problems: readonly Problem[];
}
