/**
 * A document under extraction: its text, its date, its parts, and the sentences of each part,
 * tokenised only when somebody asks for them (most parts of most articles hold no toll).
 */
import type { Embed, Part, PartKind } from "../domain/article.ts";
import { readSentences, type Sentence } from "../text/sentence.ts";

export interface AnalysedPart {
  readonly index: number;
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
  /** Sentences of this part; tokenised on the first call. */
  sentences(): readonly Sentence[];
}

export interface Analysis {
  readonly text: string;
  /** Publication day (YYYY-MM-DD) that relative dates are resolved against, null when unknown. */
  readonly date: string | null;
  readonly parts: readonly AnalysedPart[];
  /** Whose posts the embed parts are. */
  readonly embeds: readonly Embed[];
}

export function analyse(
  text: string,
  date: string | null,
  parts: readonly Part[],
  embeds: readonly Embed[] = [],
): Analysis {
  return {
    text,
    date,
    embeds,
    parts: parts.map(({ kind, span: { start, end } }, index) => {
      let sentences: readonly Sentence[] | undefined;
      return { index, kind, start, end, sentences: () => (sentences ??= readSentences(text, start, end)) };
    }),
  };
}
