/**
 * A relative clause, whole or cut short, says who said, confirmed or denied what stands before it: "numbers that Moscow
 * disputes", "fighters whose deaths a spokesman confirmed", "a toll the ministry rejects", "a figure disputed by the army".
 *
 * Not here: the source's own relative clause, "officials who said …" (source-then-content).
 */

import type { Token } from "../../text/sentence.ts";
import { skipAdjuncts } from "../telling/adjuncts.ts";
import { type CueSite, defineAttributionRule } from "../telling/attribution-rule.ts";
import { contentBefore, isStop, type OffsetRange } from "../telling/content.ts";
import { isFigureNoun } from "../telling/rejection.ts";
import { phraseBeginningAt } from "../telling/source-phrase.ts";
import { subjectBefore } from "../telling/subject.ts";
import { type VerbGroup, verbGroupAt } from "../telling/verb-group.ts";

const openers = /^(?:that|which|whose|whom)$/;

export const contentWhoseSource = defineAttributionRule({
  name: "content-whose-source",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue && (cue.verb.takesClause || cue.verb.takesObject) ? verbGroupAt(tokens, at, cue) : null;
    if (!group || group.isPassive || group.isInfinitive || cue!.verb.stance === "feels") return undefined;
    const claimed = disputedBy(site, group) ?? claimWithoutPronoun(site, group);
    if (claimed) return { ...claimed, cue: { first: group.first, last: group.last }, stance: cue!.verb.stance };
    const subject = group.isParticiple ? null : subjectBefore(site.sentence, group.first);
    if (!subject || subject.isRelative || !isStop(tokens[skipAdjuncts(site, group.last + 1, false).next]))
      return undefined;
    let opener = subject.first - 1;
    for (let steps = 0; steps < 3 && opener > 0 && !openers.test(tokens[opener]!.lower); steps++) opener--;
    if (opener < 2 || !openers.test(tokens[opener]!.lower)) return undefined;
    if (tokens[opener]!.lower !== "whose" && opener !== subject.first - 1) return undefined;
    const content = contentBefore(site, opener - 1);
    if (!content) return undefined;
    return {
      source: { first: subject.first, last: subject.last },
      cue: { first: group.first, last: group.last },
      content: [content],
      stance: cue!.verb.stance,
    };
  },
});

/** ", [a figure] disputed by the army": the figure told before is meant, not the clause around it. */
function disputedBy({ sentence, cue }: CueSite, { first, last }: VerbGroup) {
  const { tokens } = sentence;
  if (!cue!.forms.has("participle") || tokens[last + 1]?.lower !== "by") return undefined;
  const claim = claimEndingAt(tokens, first - 1);
  const source = claim && phraseBeginningAt(sentence, last + 2);
  return source ? { source: { first: source.first, last: source.last }, content: [claim] } : undefined;
}

/** ", [a claim] the rebels denied". */
function claimWithoutPronoun({ sentence }: CueSite, { first, last, isParticiple }: VerbGroup) {
  if (isParticiple || !isStop(sentence.tokens[last + 1])) return undefined;
  const subject = subjectBefore(sentence, first);
  const claim = subject && claimEndingAt(sentence.tokens, subject.first - 1);
  return claim ? { source: { first: subject.first, last: subject.last }, content: [claim] } : undefined;
}

/** "a figure", "the claim" behind a comma or dash, or opening the sentence. */
function claimEndingAt(tokens: readonly Token[], end: number): OffsetRange | undefined {
  const noun = tokens[end];
  if (noun === undefined || !isFigureNoun(noun.lower)) return undefined;
  let first = end;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? "")) first--;
  if (!/^(?:a|an|the)$/.test(tokens[first - 1]?.lower ?? "")) return undefined;
  return [tokens[first - 1]!.start, noun.end];
}
