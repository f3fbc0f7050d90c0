/**
 * Ties each figure to who said it: the teller nearest this text first, the origin last, with channel and ground,
 * and to who rejects it. A part without a source of its own takes that of its whole.
 *
 * Not here: finding attributions (attribution/); figures that nobody is said to have said keep an empty chain.
 */
import type { AttributionLink } from "../../domain/figure.ts";
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import type { Attribution } from "../telling/attribution.ts";
import { attributionsThrough } from "../telling/attributions-of.ts";
import { attributionsNear, type ByStretch, groupedByStretch } from "../telling/by-stretch.ts";
import { chainOf, fromNearest } from "../telling/chain-of.ts";
import { continuesFigures } from "./continues-figures.ts";

export const tieAttribution = defineRefiner({
  name: "tie-attribution",
  reason: "behind link-parts: a part without a source of its own takes that of its whole",
  refine(drafts, analysis) {
    if (drafts.length === 0) return drafts;
    // Drafts stand in the order of the text: nobody behind the last one's part has said any of them.
    const byStretch = groupedByStretch(attributionsThrough(analysis, drafts.at(-1)!.part.index));
    drafts.forEach((draft, i) => {
      const covering = coveringOf(byStretch, draft);
      const told = covering.filter(isTelling);
      draft.attribution = chainOf(told);
      if (draft.attribution.length === 0) draft.attribution = inherited(drafts, i, analysis);
      const lowered = told.filter((attribution) => isLowered(draft, attribution));
      const rejected = covering.filter(({ stance }) => stance === "denies");
      draft.disputedBy = [...rejected, ...lowered].map(({ speaker, cue }) => ({ source: speaker?.name ?? null, cue }));
      if (draft.disputedBy.length > 0) draft.status = "denied";
    });
    return drafts;
  },
});

/** Who fears a number of dead stands behind it; "are feared dead" names nobody. */
const isTelling = ({ stance, cue, source, speaker, sentence, content }: Attribution) =>
  (stance === "asserts" &&
    !(
      comesUpon.test(cue.exact) &&
      speaker?.kind !== "document" &&
      !opensWithThat(sentence, content) &&
      // "… 40 died, a project finds": what stands before it was found to be so.
      content.every(([, end]) => end > cue.start)
    )) ||
  (stance === "feels" && source !== null && /\bfear(?:s|ed|ing)?$/i.test(cue.exact));

/** Police find victims, a study finds that people died. */
const comesUpon = /\b(?:find|finds|found|finding|discover(?:s|ed|ing)?|hears?|heard|hearing|notic(?:e|es|ed|ing))$/i;
const opensWithThat = ({ tokens }: Attribution["sentence"], [first]: Attribution["content"]) =>
  tokens.some(({ lower, start }) => start === first![0] && lower === "that");

function coveringOf(byStretch: ByStretch, draft: FigureDraft): Attribution[] {
  const { span } = draft.quantity;
  // "estimated at least 200": the verb may stand inside the quantity.
  const covers = ({ part, content }: Attribution) =>
    part === draft.part && content.some(([start, end]) => start < span.end && span.end <= end);
  return fromNearest(attributionsNear(byStretch, span.start).filter(covers));
}

/** "220 died, he said; two dozen others were hurt": the list goes on. */
function isBehindSemicolon({ quantity: before }: FigureDraft, { sentence, quantity }: FigureDraft): boolean {
  return sentence.tokens.slice(before.last, quantity.first).some(({ exact }) => exact === ";");
}

/** "lowered its toll from [1,400] to 1,200": the source withdraws the first number. */
function isLowered({ sentence, quantity }: FigureDraft, { cue }: Attribution): boolean {
  return (
    /\b(?:lower(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:es?|ed|ing))$/i.test(cue.exact) &&
    sentence.tokens[quantity.first - 1]?.lower === "from"
  );
}

/** From the whole that it is a part of, or from the figure before, when its sentence goes on about the same figures. */
function inherited(drafts: readonly FigureDraft[], at: number, { text }: Analysis): AttributionLink[] {
  const draft = drafts[at]!;
  if (draft.partOf) return [...draft.partOf.attribution];
  const before = drafts[at - 1];
  if (!before || before.part !== draft.part || before.attribution.length === 0) return [];
  if (before.sentence === draft.sentence) return isBehindSemicolon(before, draft) ? [...before.attribution] : [];
  return continuesFigures(text, before.sentence, draft.sentence) ? [...before.attribution] : [];
}
