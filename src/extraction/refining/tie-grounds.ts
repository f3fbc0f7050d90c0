/**
 * Ties figures to a ground that a sentence of its own gives: "Kirby based the figures on declassified intelligence."
 *
 * Not here: a ground in the figure's own sentence; tie-attribution has that.
 */
import type { AnalysedPart } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import { groundsOf } from "../telling/grounds.ts";

/** What such a sentence calls the figures that it speaks of. */
const figureWords =
  /\b(?:the|these|those|both|his|her|its|their) (?:new )?(?:figures?|numbers?|totals?|estimates?|tolls?|counts?)\b/i;
/** So many paragraphs the ground may stand from its figures. */
const reach = 2;

export const tieGrounds = defineRefiner({
  name: "tie-grounds",
  reason: "behind tie-attribution: a ground belongs to the origin of the chain",
  refine: (drafts, { text, parts }) => {
    if (drafts.length === 0) return drafts;
    for (const part of parts)
      if (part.kind === "body" && figureWords.test(text.slice(part.start, part.end))) groundFrom(text, part, drafts);
    return drafts;
  },
});

function groundFrom(text: string, part: AnalysedPart, drafts: readonly FigureDraft[]): void {
  for (const sentence of part.sentences()) {
    const ground = figureWords.test(text.slice(sentence.start, sentence.end)) ? groundsOf(text, sentence) : null;
    if (ground === null) continue;
    for (const draft of drafts) {
      const origin = draft.attribution.at(-1);
      const distance = part.index - draft.part.index;
      if (
        origin === undefined ||
        origin.groundedOn !== null ||
        draft.part.kind !== "body" ||
        distance < 0 ||
        distance > reach
      )
        continue;
      if (draft.quantity.span.start > sentence.end) continue;
      draft.attribution = [...draft.attribution.slice(0, -1), { ...origin, groundedOn: ground }];
    }
  }
}
