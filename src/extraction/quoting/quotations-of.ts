/**
 * The quotations of a part of an article, found once and remembered: attributions, quotes and statements all ask.
 *
 * Not here: the marks themselves (quote-marks.ts).
 */
import type { AnalysedPart } from "../analysis.ts";
import { type QuotedStretch, quotedStretchesOf } from "./quote-marks.ts";

const known = new WeakMap<AnalysedPart, readonly QuotedStretch[]>();

/** In the order in which they open. */
export function quotationsOf(text: string, part: AnalysedPart): readonly QuotedStretch[] {
  let found = known.get(part);
  if (!found) {
    found = quotedStretchesOf(text, part.start, part.end);
    known.set(part, found);
  }
  return found;
}

/** The innermost quotation that holds the character, its marks left out; `quotes` stand in the order in which they open. */
export function quotationAround(quotes: readonly QuotedStretch[], offset: number): QuotedStretch | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.open < offset) low = middle + 1;
    else high = middle;
  }
  let quote = quotes[low - 1];
  while (quote && quote.end <= offset) quote = quotes[quote.within];
  return quote;
}
