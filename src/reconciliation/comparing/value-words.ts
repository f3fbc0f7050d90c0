/**
 * The number of a figure without its hedge: "[at least] 1,204" → "1,204", "[more than] a hundred", "[about] 40 to 50". Ranges, shares
 * and vague numerals stay whole: their words are their value.
 */
import type { Quantity } from "../../domain/figure.ts";
import { readNumber } from "../../text/number.ts";
import { readSentences } from "../../text/sentence.ts";
import { type Span, spanOf } from "../../text/span.ts";

export function valueWords(text: string, span: Span, { low, high, qualifier, share }: Quantity): Span {
  if (share || qualifier === "range" || qualifier === "vague" || qualifier === "exact") return span;
  const tokens = readSentences(text, span.start, span.end).flatMap((sentence) => sentence.tokens);
  const numbers = tokens.flatMap((token, at) => {
    const number = readNumber(tokens, at);
    return number === undefined ? [] : [{ start: token.start, end: tokens[number.last]!.end }];
  });
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return span;
  // "about 40 to 50" names both.
  return spanOf(text, first.start, low === high ? first.end : Math.max(first.end, last.end));
}
