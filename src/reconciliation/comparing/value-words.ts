/**
 * The number of a figure without its hedge: "[at least] 1,204" → "1,204", "[more than] a hundred". Ranges, shares and vague
 * numerals stay whole: their words are their value.
 */
import type { Quantity } from "../../domain/figure.ts";
import { readNumber } from "../../text/number.ts";
import { readSentences } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";

export function valueWords(text: string, span: Span, { qualifier, share }: Quantity): Span {
  if (share || qualifier === "range" || qualifier === "vague" || qualifier === "exact") return span;
  const tokens = readSentences(text, span.start, span.end).flatMap((sentence) => sentence.tokens);
  for (let first = 0; first < tokens.length; first++) {
    const number = readNumber(tokens, first);
    if (number !== undefined) return spanOf(text, tokens[first]!.start, tokens[number.last]!.end);
  }
  return span;
}
