/**
 * A script: what is said of an article, sentence by sentence and word by word, each tied to the characters that it speaks.
 *
 * Not here: how a stretch is spoken (speech), what is read and in which order (write-script), whether it says what was written (check-script).
 */
import type { PartKind } from "../domain/article.ts";
import type { Problem } from "../domain/problem.ts";
import type { Span } from "../text/span.ts";

/** "announcement": what the narration says of its own: who wrote an embed, that a note follows, that the voice is artificial. */
export type PassageKind = PartKind | "announcement";

/** How long the voice rests behind a token: not, shortly, or as at the end of a sentence. */
export type Rest = "" | "," | "." | "?" | "!";

export interface SpokenToken {
  /** What captions show: the characters as they are written. */
  readonly written: string;
  /** Where they stand in the article's text; null for what the narration says of its own. */
  readonly span: Span | null;
  /** What is said, in order: words of letters and apostrophes, never a digit or a sign. Empty for what is not said. */
  readonly words: readonly string[];
  readonly rest: Rest;
  /** Which speech rule read it. */
  readonly rule: string;
}

export interface SpokenSentence {
  readonly kind: PassageKind;
  /** Index of its part in the article's `parts`; null for an announcement. */
  readonly part: number | null;
  /** In the article's text; null for an announcement. */
  readonly span: Span | null;
  /** The title of the chapter that begins with it; null where none does. */
  readonly chapter: string | null;
  readonly tokens: readonly SpokenToken[];
}

export interface Script {
  readonly sentences: readonly SpokenSentence[];
  /** Indices of parts that are not read aloud: captions of pictures, biographies. */
  readonly unread: readonly number[];
  /** What cannot be said. With any of them nothing may be voiced. */
  readonly problems: readonly Problem[];
}

/** All that is said in a sentence, in order. */
export const wordsOf = ({ tokens }: Pick<SpokenSentence, "tokens">): string[] => tokens.flatMap(({ words }) => words);
