/**
 * Quotations that are heard to be ones: "Quote, we saw it, end quote, he said", as broadcasters read what must not be taken for their own words. The
 * announcing words are none of the article's and have no span.
 *
 * Not here: what is a quotation (handed in; words in scare quotes are none).
 */
import { overlapIndex } from "../text/overlap-index.ts";
import type { Span } from "../text/span.ts";
import type { Rest, SpokenToken } from "./script.ts";
import { longerRest } from "./speech/punctuation.ts";

export interface Quoted {
  /** The words inside the marks. */
  readonly span: Span;
}

/** How many quotations begin before a token and end behind it. */
interface Edges {
  begun: number;
  ended: number;
}

/**
 * `sentences`: the tokens of one part's, in order. Of a quotation that spans several, the first has its beginning and the last its end; of one in another
 * each is announced. A quotation of which nothing is said is not announced.
 */
export function announceQuotes(
  sentences: readonly (readonly SpokenToken[])[],
  quotes: readonly Quoted[],
): (readonly SpokenToken[])[] {
  if (quotes.length === 0) return [...sentences];
  const spoken = sentences.flat().filter(({ span, words }) => span !== null && words.length > 0);
  const tokensIn = overlapIndex(spoken, ({ span }) => span!);
  const edges = new Map(spoken.map((token): [SpokenToken, Edges] => [token, { begun: 0, ended: 0 }]));
  for (const { span } of quotes) {
    const quoted = tokensIn(span);
    if (quoted.length === 0) continue;
    edges.get(quoted[0]!)!.begun++;
    edges.get(quoted.at(-1)!)!.ended++;
  }
  return sentences.map((tokens) => {
    const announced: SpokenToken[] = [];
    for (const token of tokens) addAnnounced(announced, token, edges.get(token));
    return announced;
  });
}

function addAnnounced(tokens: SpokenToken[], token: SpokenToken, { begun, ended }: Edges = { begun: 0, ended: 0 }) {
  const before = tokens.at(-1);
  if (begun > 0 && before !== undefined) tokens[tokens.length - 1] = rested(before, longerRest(before.rest, ","));
  for (let i = 0; i < begun; i++) tokens.push(announcing(["quote"], ","));
  if (ended === 0) return void tokens.push(token);
  // The sentence is over when the quotation has been said to be.
  const isOver = token.rest === ".";
  tokens.push(rested(token, isOver ? "," : longerRest(token.rest, ",")));
  for (let i = 1; i <= ended; i++) tokens.push(announcing(["end", "quote"], isOver && i === ended ? "." : ","));
}

const rested = (token: SpokenToken, rest: Rest): SpokenToken => ({ ...token, rest });

/** Captions show the marks that are written, and these words nowhere. */
const announcing = (words: readonly string[], rest: Rest): SpokenToken => ({
  ...{ written: "", span: null, words, rest, rule: "announced-quote" },
});
