/**
 * The quotations that a sentence can have to do with: those that touch it, the last one closed before it, and the first
 * one behind it. A part of thousands of quotations is walked once, not once a sentence.
 *
 * Not here: finding quotations (quote-marks.ts).
 */
import type { QuotedStretch } from "./quote-marks.ts";

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** To be asked sentence by sentence in the order of the text; `quotes` stand in the order in which they open. */
export function quotesAround(quotes: readonly QuotedStretch[]): (sentence: Stretch) => readonly QuotedStretch[] {
  let next = 0;
  let near: QuotedStretch[] = [];
  return ({ start, end }) => {
    while (next < quotes.length && quotes[next]!.open < end) near.push(quotes[next++]!);
    const lastClosed = near.findLast(({ close }) => close <= start);
    near = near.filter((quote) => quote === lastClosed || quote.close > start);
    const behind = quotes[next];
    return behind === undefined ? near : [...near, behind];
  };
}
