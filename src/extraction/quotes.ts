/**
 * The direct quotations of a document: the words inside the marks, who speaks them (fullest name) and by which cue.
 * Quotations of under three words are scare quotes and left out.
 *
 * Not here: indirect speech (telling/attributions-of.ts).
 */
import type { Quote } from "../domain/figure.ts";
import { spanOf } from "../text/span.ts";
import type { Analysis } from "./analysis.ts";
import { quotationsOf } from "./quoting/quotations-of.ts";
import type { QuotedStretch } from "./quoting/quote-marks.ts";
import type { Attribution } from "./telling/attribution.ts";
import { attributionsOf } from "./telling/attributions-of.ts";
import { attributionsNear, groupedByStretch } from "./telling/by-stretch.ts";

const fewestWords = 3;

/** In the order in which they open; ids "q1", "q2" … */
export function quotesOf(analysis: Analysis): readonly Quote[] {
  const attributions = attributionsOf(analysis);
  const quotes: Quote[] = [];
  for (const part of analysis.parts) {
    const stretches = quotationsOf(analysis.text, part);
    if (stretches.length === 0) continue;
    const here = groupedByStretch(attributions.filter((attribution) => attribution.part === part));
    const ids = new Map<number, string>();
    stretches.forEach((stretch, index) => {
      const { start, end, within } = stretch;
      const span = spanOf(analysis.text, start, end);
      if ((span.exact.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0) < fewestWords) return;
      const said = spokenBy(attributionsNear(here, start), stretch, stretches[within]);
      const id = `q${quotes.length + 1}`;
      ids.set(index, id);
      quotes.push({
        id,
        span,
        speaker: namedBy(said),
        cue: said?.cue ?? null,
        within: ids.get(within) ?? null,
      });
    });
  }
  return quotes;
}

/** A pronoun that stands for nobody named names nobody. */
function namedBy(said: Attribution | undefined) {
  const name = said?.speaker?.name ?? null;
  return name && /^(?:he|she|it|they|i|we|you|who|him|her|them|us|me)$/i.test(name.exact) && name.exact !== "WHO"
    ? null
    : name;
}

/** The narrowest attribution around the quotation whose own words stand outside it, and inside the quotation around that. */
function spokenBy(
  attributions: readonly Attribution[],
  { open, start, end, close }: QuotedStretch,
  around: QuotedStretch | undefined,
) {
  let best: Attribution | undefined;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const { cue, content } = attribution;
    if (open < cue.start && cue.end < close) continue;
    if (around && (cue.end < around.open || cue.start > around.close)) continue;
    if (!content.some(([from, to]) => from < end && start < to && from <= start && end <= to + 1)) continue;
    const width = content.reduce((sum, [from, to]) => sum + to - from, 0);
    if (width < bestWidth) [best, bestWidth] = [attribution, width];
  }
  return best;
}
