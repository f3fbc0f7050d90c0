/**
 * Ties figures to a ground that a sentence of its own gives: "Kirby based the figures on declassified intelligence.",
 * "He did not elaborate.", "He cited hospital records."
 *
 * Not here: a ground in the figure's own sentence; tie-attribution has that.
 */
import type { Span } from "../../text/span.ts";
import type { AnalysedPart, Analysis } from "../analysis.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";
import { groundsOf } from "../telling/grounds.ts";
import { bodyNouns, roleNouns, unnamedNouns } from "../telling/source-nouns.ts";

/** What such a sentence calls the figures that it speaks of. */
const figureWords =
  /\b(?:the|these|those|both|his|her|its|their) (?:new )?(?:figures?|numbers?|totals?|estimates?|tolls?|counts?)\b/i;
/** "He did not elaborate", "The ministry gave no details": the speaker of the sentence before, in few words. */
const shortAnswer =
  /^(?:(?:But|And) )?(?:He|She|They|It|[Tt]he (?:[\p{L}-]+ ){0,3}(\p{Ll}+)|\p{Lu}[\p{L}’'-]+) (?:did|does|gave|provided|offered|declined|would|has|cited|refused)\b/u;
/** So many paragraphs the ground may stand from its figures. */
const reach = 2;

export const tieGrounds = defineRefiner({
  name: "tie-grounds",
  reason: "behind tie-attribution: a ground belongs to the origin of the chain",
  refine: (drafts, analysis) => {
    if (drafts.length === 0) return drafts;
    const { text } = analysis;
    for (const part of analysis.parts)
      if (part.kind === "body" && figureWords.test(text.slice(part.start, part.end))) groundFrom(text, part, drafts);
    for (const draft of drafts) groundBehind(draft, analysis);
    return drafts;
  },
});

/** "He did not elaborate.", "He cited hospital records." behind the figure's sentence, in this part or opening the next. */
function groundBehind(draft: FigureDraft, { text, parts }: Analysis): void {
  if (draft.part.kind !== "body" || draft.attribution.at(-1)?.groundedOn !== null) return;
  const here = draft.part.sentences();
  const at = here.indexOf(draft.sentence);
  const next = here[at + 1] ?? (parts[draft.part.index + 1]?.kind === "body" ? parts[draft.part.index + 1] : undefined);
  const answer = next && shortAnswer.exec(text.slice(next.start, next.start + longestAnswer));
  const noun = answer?.[1];
  if (!answer || (noun !== undefined && !bodyNouns.has(noun) && !roleNouns.has(noun) && !unnamedNouns.has(noun)))
    return;
  const sentence = "tokens" in next ? next : next.sentences()[0];
  const span = sentence && groundsOf(text, sentence);
  if (span) tie(draft, span);
}

const longestAnswer = 80;

function tie(draft: FigureDraft, ground: Span): void {
  const origin = draft.attribution.at(-1)!;
  draft.attribution = [...draft.attribution.slice(0, -1), { ...origin, groundedOn: ground }];
}

function groundFrom(text: string, part: AnalysedPart, drafts: readonly FigureDraft[]): void {
  for (const sentence of part.sentences()) {
    const ground = figureWords.test(text.slice(sentence.start, sentence.end)) ? groundsOf(text, sentence) : null;
    if (ground === null) continue;
    for (const draft of drafts) {
      const origin = draft.attribution.at(-1);
      const distance = part.index - draft.part.index;
      if (origin === undefined || origin.groundedOn !== null || draft.part.kind !== "body") continue;
      if (distance < 0 || distance > reach || draft.quantity.span.start > sentence.end) continue;
      tie(draft, ground);
    }
  }
}
