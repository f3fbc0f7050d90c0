/**
 * The passive: the subject is what the content is about, or whom it was told to:
 * "Half of them are thought to be convicts", "It is believed that …", "He was told by aides that …", "The toll was put at 40 by police".
 *
 * Not here: "the estimate cited by Kirby" (named-by-participle).
 */
import type { Token } from "../../text/sentence.ts";
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import { contentEnd, throughQuote } from "../telling/content.ts";
import { phraseBeginningAt, throughName } from "../telling/source-phrase.ts";
import { subjectBefore } from "../telling/subject.ts";
import { verbGroupAt } from "../telling/verb-group.ts";

export const saidOfSubject = defineAttributionRule({
  name: "said-of-subject",
  cues: "verb",
  read(site) {
    const { cue, at } = site;
    const { tokens } = site.sentence;
    const group = cue ? verbGroupAt(tokens, at, cue) : null;
    if (!group?.isPassive || !(cue!.verb.takesClause || cue!.verb.takesObject || cue!.verb.counts)) return undefined;
    const source = agentAfter(site, group.last + 1);
    const next = (source?.last ?? group.last) + 1;
    const opener = tokens[next];
    if (!opener) return undefined;
    const subject = subjectBefore(site.sentence, group.first);
    const isTelling = cue!.verb.takesListener && subject !== null;
    const stated = { stance: cue!.verb.stance, isNegated: group.isNegated };
    const base = { source, cue: { first: group.first, last: group.last }, ...stated };
    if (/^(?:that|whether|how)$/.test(opener.lower)) {
      const content: [number, number][] = [[opener.start, throughQuote(site, contentEnd(site, next))]];
      return { ...base, content, ...(isTelling && { listener: { first: subject.first, last: subject.last } }) };
    }
    const isPlaced = opener.lower === "at" && cue!.verb.counts && tokens[next + 1] !== undefined;
    const goesOn = /^(?:to|as)$/.test(opener.lower) || isOutcome(opener) || isPlaced;
    if (isPlaced && !source) return placedAt(site, base, next);
    if (!subject || isTelling || !(goesOn || source)) return undefined;
    const end = goesOn ? contentEnd(site, next) : tokens[subject.last]!.end;
    const about = tokens[throughHedge(tokens, subject.first)]!.start;
    if (end <= tokens[subject.last]!.end) return { ...base, content: [[about, tokens[subject.last]!.end]] };
    return {
      ...base,
      content: [
        [about, tokens[subject.last]!.end],
        [opener.start, throughQuote(site, end)],
      ],
    };
  },
});

/** "The toll was put [at 40] by [the clinic]", "is estimated [at 40]". */
function placedAt(
  site: CueSite,
  base: Omit<AttributionReading, "content">,
  at: number,
): AttributionReading | undefined {
  const { tokens } = site.sentence;
  const end = contentEnd(site, at);
  const number = tokens.findIndex(({ pos, start }, i) => i > at && start < end && pos === "NUM");
  if (number < 0) return undefined;
  const by = tokens.findIndex(
    ({ lower, start }, i) => i > number && i < number + longestCount && start < end && lower === "by",
  );
  const source = by > 0 ? agentAfter(site, by) : null;
  return { ...base, source, content: [[tokens[at]!.start, source ? tokens[by - 1]!.end : end]] };
}

const longestCount = 8;

/** "were reported [killed]", "are feared [dead]". */
const isOutcome = ({ lower, pos }: Token) =>
  pos === "VERB" ? /(?:ed|en|wn|rt)$/.test(lower) : /^(?:dead|missing|wounded|injured|killed|homeless)$/.test(lower);

/** "[At least] 40 people": the hedge stands before the noun group. */
function throughHedge(tokens: readonly Token[], first: number): number {
  let at = first;
  while (
    at > 0 &&
    /^(?:at|least|more|fewer|less|than|up|to|about|around|some|nearly|almost|over|as|many|roughly)$/.test(
      tokens[at - 1]!.lower,
    )
  )
    at--;
  return at;
}

/** "by [aides]" behind the verb. */
function agentAfter({ sentence }: CueSite, at: number): TokenRange | null {
  if (sentence.tokens[at]?.lower !== "by") return null;
  const agent = phraseBeginningAt(sentence, at + 1);
  return agent && { first: agent.first, last: throughName(sentence, agent.last) };
}
