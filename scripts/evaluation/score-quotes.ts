/** Scores quotations and their speakers: a quotation counts when at least four fifths of the longer one are shared. */
import type { Quote } from "../../src/domain/figure.ts";
import type { GoldQuote } from "./gold.ts";
import { isSameName } from "./same-slot.ts";
import type { Tallies } from "./tally.ts";

export const quoteSlots = ["quotes", "speakers"] as const;
export type QuoteSlot = (typeof quoteSlots)[number];

/** Adds one passage to the tallies. */
export function scoreQuotes(gold: readonly GoldQuote[], found: readonly Quote[], tallies: Tallies<QuoteSlot>): void {
  const left = new Set(found);
  tallies.quotes.found += found.length;
  tallies.speakers.found += found.filter((quote) => quote.speaker !== null).length;
  for (const { span, speaker, speakerAlt = [] } of gold) {
    tallies.quotes.expected++;
    if (speaker !== null) tallies.speakers.expected++;
    const match = [...left].find((quote) => {
      const common = Math.min(span[1], quote.span.end) - Math.max(span[0], quote.span.start);
      return common >= 0.8 * Math.max(span[1] - span[0], quote.span.end - quote.span.start);
    });
    if (match === undefined) continue;
    left.delete(match);
    tallies.quotes.right++;
    const named = match.speaker?.exact ?? null;
    if (speaker !== null && [speaker, ...speakerAlt].some((name) => isSameName(name, named))) tallies.speakers.right++;
  }
}
