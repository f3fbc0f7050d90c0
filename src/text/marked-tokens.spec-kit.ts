/**
 * Tokens of one sentence of marked text: brackets stand around the words that a reader of tokens must take.
 *
 *   markedTokens("He saw [two dozen] men.") → the tokens without the brackets, first: 2, last: 3
 */
import { readSentences, type Token } from "./sentence.ts";

export interface MarkedTokens {
  readonly tokens: readonly Token[];
  /** Token indices of the marked words, last inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Throws when the text is not one sentence, or when the brackets do not stand at the bounds of its tokens. */
export function markedTokens(marked: string): MarkedTokens {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const sentences = readSentences(marked.replace(/[[\]]/g, ""));
  const tokens = sentences[0]?.tokens ?? [];
  const first = tokens.findIndex((token) => token.start === start);
  const last = tokens.findIndex((token) => token.end === end);
  if (sentences.length !== 1 || first < 0 || last < first) throw new Error(`brackets are not at tokens: ${marked}`);
  return { tokens, first, last };
}
