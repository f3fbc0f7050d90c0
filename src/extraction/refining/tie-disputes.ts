/**
 * Ties figures to who rejects them in a sentence or clause of its own: "… 31,000 were killed. Moscow denied the figure.",
 * "…, but the ministry called that number a lie.", "Moscow denied any losses."
 *
 * Not here: a rejection that holds the figure itself; tie-attribution has that.
 */
import type { Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import type { Attribution } from "../telling/attribution.ts";
import { attributionsThrough } from "../telling/attributions-of.ts";
import { meansFigureBefore, rejectsOutcome } from "../telling/rejection.ts";

export const tieDisputes = defineRefiner({
  name: "tie-disputes",
  reason: "behind tie-attribution: nobody rejects what he said himself",
  refine(drafts, analysis) {
    const last = drafts.at(-1);
    if (last === undefined) return drafts;
    const through = Math.min(last.part.index + 1, analysis.parts.length - 1);
    for (const attribution of attributionsThrough(analysis, through))
      if (attribution.stance === "denies") tieRejection(attribution, drafts, analysis);
    return drafts;
  },
});

function tieRejection(attribution: Attribution, drafts: readonly FigureDraft[], { text }: Analysis): void {
  const { content, cue, speaker } = attribution;
  const [start, end] = [content[0]![0], content.at(-1)![1]];
  const holdsFigure = drafts.some(({ quantity: { span } }) => start <= span.start && span.end <= end);
  if (holdsFigure) return;
  const denied = text.slice(start, end);
  const isAny = meansFigureBefore(denied);
  const source = speaker?.name ?? null;
  for (const draft of meantBy(attribution, drafts)) {
    if (!isAny && !rejectsOutcome(denied, draft.measure)) continue;
    const known = [...draft.attribution, ...draft.disputedBy];
    if (known.some((link) => link.source?.exact === source?.exact)) continue;
    draft.disputedBy = [...draft.disputedBy, { source, cue }];
  }
}

/** The figures of the same sentence before the cue; else those of the sentence before, in this paragraph or the one before. */
function meantBy({ part, sentence, cue }: Attribution, drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const here = drafts.filter(
    (draft) => draft.part === part && draft.sentence === sentence && draft.quantity.span.end <= cue.start,
  );
  if (here.length > 0) return here;
  const at = part.sentences().indexOf(sentence);
  const latest = drafts.findLast(({ quantity }) => quantity.span.end <= sentence.start);
  if (!latest) return [];
  const isNear =
    at > 0
      ? latest.sentence === part.sentences()[at - 1]
      : latest.part.index === part.index - 1 && latest.sentence === latest.part.sentences().at(-1);
  return isNear ? drafts.filter(({ sentence: other }) => other === latest.sentence) : [];
}
