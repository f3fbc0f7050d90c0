/**
 * Whose a figure is, told of the figure: "The figure comes from [the health ministry].", "The claim was made by [a rebel
 * spokesman] on Telegram.", "That count is from [the Red Cross]."
 *
 * Not here: the passive of verbs that report, "The toll was given by" (said-of-subject); a number behind the noun, "the
 * ministry's count is 40" (estimate-of-source).
 */
import type { NounGroup } from "../../text/noun-group.ts";
import type { Token } from "../../text/sentence.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import { behindTimes } from "../telling/adjuncts.ts";
import {
  type AttributionReading,
  type CueSite,
  defineAttributionRule,
  type TokenRange,
} from "../telling/attribution-rule.ts";
import { isMeansOfTelling } from "../telling/channel.ts";
import { cueForms } from "../telling/cue-verbs.ts";
import { namesEvent } from "../telling/names-event.ts";
import { namesBody } from "../telling/person-name.ts";
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
    const clause = givenInClause(site);
    if (clause !== undefined) return clause;
    const isNamedBehind = isPronounFor(tokens, site.at);
    const subject = isNamedBehind ? { first: 0, last: 0 } : figureEndingAt(tokens, site.at);
    const verb = isNamedBehind ? { first: 1, last: site.at + 1 } : subject && verbBehind(site, subject.last + 1);
    if (!verb || !subject) return undefined;
    const source = phraseBeginningAt(site.sentence, verb.last + 1);
    if (!source?.head || source.head.isPronoun || isTemporal(tokens, source.head)) return undefined;
    if (namesEvent(tokens, source.head)) return undefined;
    if (tokens[verb.last]!.lower === "of" && !mayKeepCount(tokens, source.head)) return undefined;
    return {
      source: { first: source.first, last: throughName(site.sentence, beforeMeans(site, source)) },
      cue: verb,
      content: [[tokens[subject.first]!.start, tokens[subject.last]!.end]],
      stance: "asserts",
    };
  },
});

/** "That is the [count] of", "Those were the latest [figures] from". */
const isPronounFor = (tokens: readonly Token[], at: number) =>
  /^(?:that|this|it|those|these)$/.test(tokens[0]!.lower) &&
  being.test(tokens[1]?.lower ?? "") &&
  tokens[2]?.lower === "the" &&
  (at === 3 || (at === 4 && tokens[3]!.pos === "ADJ")) &&
  isFigureNoun(tokens[at]!.lower) &&
  /^(?:of|from|by)$/.test(tokens[at + 1]?.lower ?? "");

/** "The toll, which [the agency] <gave> on Tuesday, …" */
function givenInClause({ sentence, at }: CueSite): AttributionReading | undefined {
  const { tokens } = sentence;
  const subject = figureEndingAt(tokens, at);
  if (!subject || tokens[at + 1]?.exact !== "," || tokens[at + 2]?.lower !== "which") return undefined;
  const source = phraseBeginningAt(sentence, at + 3);
  const verb = source ? source.last + 1 : -1;
  if (!source?.head || source.head.isPronoun || !gave.test(tokens[verb]?.lower ?? "")) return undefined;
  const content = [[tokens[subject.first]!.start, tokens[subject.last]!.end]] as const;
  return {
    source: { first: source.first, last: source.last },
    cue: { first: verb, last: verb },
    content,
    stance: "asserts",
  };
}
const gave =
  /^(?:gave|gives|provided|supplied|issued|released|announced|published|compiled|compiles|shared|reported|confirmed)$/;

/** "The count is that of [the Red Cross]", not "of a small town". */
const mayKeepCount = (tokens: readonly Token[], { last, isName }: NounGroup) =>
  isName || namesBody(tokens[last]!.lower);

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

/** From the verb to its "from" or "by": "comes from", "is from", "was made on Monday by", ", given on Monday by", "is that of". */
function verbBehind({ sentence }: CueSite, from: number): TokenRange | undefined {
  const { tokens } = sentence;
  const isSetApart = tokens[from]?.exact === ",";
  let at = isSetApart ? from + 1 : from;
  while (tokens[at] && /^(?:AUX|ADV)$/.test(tokens[at]!.pos) && !isRefused(tokens[at]!)) at++;
  const word = tokens[at]?.lower ?? "";
  const isCopula = at > from && being.test(tokens[at - 1]!.lower);
  if (word === "from") return isCopula ? { first: from, last: at } : undefined;
  if (/^(?:that|those|the)$/.test(word) && isCopula) {
    const of = word === "the" ? at + 2 : at + 1;
    const isFigure = word !== "the" || isFigureNoun(tokens[at + 1]?.lower ?? "");
    return isFigure && tokens[of]?.lower === "of" ? { first: from, last: of } : undefined;
  }
  const link = behindTimes(sentence, at + 1);
  const linked = tokens[link]?.lower ?? "";
  if (coming.test(word) && linked === "from") return { first: from, last: link };
  // The passive of a reporting verb is read where it stands.
  const isReadThere = !isSetApart && link === at + 1 && cueForms.has(word);
  const first = isSetApart ? from + 1 : from;
  return at > from && given.test(word) && linked === "by" && !isReadThere ? { first, last: link } : undefined;
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
