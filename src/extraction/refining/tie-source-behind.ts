/**
 * Ties figures that nobody is said to have said to whom the sentence behind names for them: "The rebels killed 40 soldiers. The
 * claim was made by a rebel spokesman.", "… 40 died. The figure comes from the ministry.", "… The ministry released the count."
 *
 * Not here: a source in the figure's own sentence (tie-attribution); who rejects it (tie-disputes).
 */
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import type { Attribution } from "../telling/attribution.ts";
import { attributionsThrough } from "../telling/attributions-of.ts";
import { chainOf } from "../telling/chain-of.ts";

export const tieSourceBehind = defineRefiner({
  name: "tie-source-behind",
  reason: "behind tie-attribution: only a figure without a source of its own takes one from the sentence behind",
  refine(drafts, analysis) {
    const last = drafts.at(-1);
    if (last === undefined) return drafts;
    const through = Math.min(last.part.index + 1, analysis.parts.length - 1);
    for (const attribution of attributionsThrough(analysis, through))
      if (isOfFigureBefore(attribution, analysis)) tie(attribution, drafts, analysis);
    return drafts;
  },
});

/** What the sentence calls a figure that stands before it. */
const figure =
  /^(?:(?:that|this|it|those|these)$|(?:the|that|this|those|these|both) (?:(?!of\b)[\p{L}-]+ ){0,3}(?:figures?|numbers?|tolls?|counts?|totals?|tall(?:y|ies)|estimates?|claims?)(?: (?:late |early )?on \p{Lu}\p{Ll}+day)?$)/iu;
/** Whoever does so with a figure says it. */
const giving =
  /\b(?:made|give[sn]?|gave|provided?|supplied|issued?|released?|announced?|published|compiled|shared|disclosed|reported|confirmed|stated|posted|circulated|produced|prepared|collected|gathered|from|by|of)\b/i;

function isOfFigureBefore({ part, stance, source, cue, content }: Attribution, { text }: Analysis): boolean {
  if (part.kind !== "body" || stance !== "asserts" || source === null || content.length > 1) return false;
  const [start, end] = content[0]!;
  return giving.test(cue.exact) && figure.test(text.slice(start, end));
}

function tie(attribution: Attribution, drafts: readonly FigureDraft[], analysis: Analysis): void {
  const told = toldRightBefore(attribution, drafts, analysis);
  // Where one of them has a source, whose the others are is not plain.
  if (told.some((draft) => draft.attribution.length > 0)) return;
  for (const draft of told) draft.attribution = chainOf([attribution]);
}

/** The figures of the sentence before, in this paragraph or at the end of the one before. */
function toldRightBefore(
  { part, sentence }: Attribution,
  drafts: readonly FigureDraft[],
  { parts }: Analysis,
): readonly FigureDraft[] {
  const at = part.sentences().indexOf(sentence);
  const above = parts[part.index - 1];
  const before = at > 0 ? part.sentences()[at - 1] : above?.kind === "body" ? above.sentences().at(-1) : undefined;
  const hasOwn = drafts.some((draft) => draft.sentence === sentence);
  return before && !hasOwn ? drafts.filter((draft) => draft.sentence === before) : [];
}
