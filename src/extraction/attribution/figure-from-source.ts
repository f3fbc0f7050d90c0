/**
 * Whose a figure is, told of the figure: "The figure comes from [the health ministry].", "The claim was made by [a rebel
 * spokesman] on Telegram.", "That count is from [the Red Cross]."
 *
 * Not here: the passive of verbs that report, "The toll was given by" (said-of-subject); a number behind the noun, "the
 * ministry's count is 40" (estimate-of-source).
 */
import type { Token } from "../../text/sentence.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import { behindTimes } from "../telling/adjuncts.ts";
import { type CueSite, defineAttributionRule, type TokenRange } from "../telling/attribution-rule.ts";
import { isMeansOfTelling } from "../telling/channel.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { namesEvent } from "../telling/names-event.ts";
import { isFigureNoun } from "../telling/rejection.ts";
import { phraseBeginningAt, throughName } from "../telling/source-phrase.ts";

const pointing = /^(?:the|that|this|those|these|both|its)$/;
const given =
  /^(?:made|given|provided|supplied|issued|released|announced|published|compiled|shared|disclosed|reported|circulated|produced|posted|prepared|collected|gathered)$/;
const coming = /^(?:came|comes?|coming|originat(?:e[sd]?|ing))$/;
const being = /^(?:is|are|was|were)$/;
const longestName = 5;

export const figureFromSource = defineAttributionRule({
  name: "figure-from-source",
  cues: "noun",
  read(site) {
    const { tokens } = site.sentence;
    const subject = figureEndingAt(tokens, site.at);
    const verb = subject && verbBehind(site, subject.last + 1);
    if (!verb) return undefined;
    const source = phraseBeginningAt(site.sentence, verb.last + 1);
    if (!source?.head || source.head.isPronoun || isTemporal(tokens, source.head)) return undefined;
    if (namesEvent(tokens, source.head)) return undefined;
    return {
      source: { first: source.first, last: throughName(site.sentence, beforeMeans(site, source)) },
      cue: verb,
      content: [[tokens[subject.first]!.start, tokens[subject.last]!.end]],
      stance: "asserts",
    };
  },
});

/** "The claim", "That death toll", opening its sentence. */
function figureEndingAt(tokens: readonly Token[], last: number): TokenRange | undefined {
  const first = /^(?:and|but|both)$/.test(tokens[0]!.lower) && pointing.test(tokens[1]?.lower ?? "") ? 1 : 0;
  if (!isFigureNoun(tokens[last]!.lower) || !pointing.test(tokens[first]!.lower) || last - first > longestName)
    return undefined;
  const between = tokens.slice(first + 1, last);
  return last > first && between.every(({ pos }) => /^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(pos))
    ? { first, last }
    : undefined;
}

/** From the verb to its "from" or "by": "comes from", "is from", "was made on Monday by". */
function verbBehind({ sentence }: CueSite, from: number): TokenRange | undefined {
  const { tokens } = sentence;
  let at = from;
  while (tokens[at] && /^(?:AUX|ADV)$/.test(tokens[at]!.pos) && !isRefused(tokens[at]!)) at++;
  const word = tokens[at]?.lower ?? "";
  const isCopula = at > from && being.test(tokens[at - 1]!.lower);
  if (word === "from") return isCopula ? { first: from, last: at } : undefined;
  const link = behindTimes(sentence, at + 1);
  const linked = tokens[link]?.lower ?? "";
  if (coming.test(word) && linked === "from") return { first: from, last: link };
  // The passive of a reporting verb is read where it stands.
  const isReadThere = link === at + 1 && cueForms.has(word);
  return at > from && given.test(word) && linked === "by" && !isReadThere ? { first: from, last: link } : undefined;
}

/** "a rebel spokesman [on Telegram]": by what means, not who. */
function beforeMeans({ sentence }: CueSite, { first, last }: TokenRange): number {
  for (let i = first + 1; i < last; i++)
    if (
      /^(?:on|in|via|through|during)$/.test(sentence.tokens[i]!.lower) &&
      isMeansOfTelling(sentence, { first: i + 1, last })
    )
      return i - 1;
  return last;
}

const isRefused = ({ lower }: Token) => /^(?:not|n't|never|no)$/.test(lower);
