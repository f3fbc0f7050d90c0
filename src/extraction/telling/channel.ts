/**
 * By what means something was said: "in a televised address", "in a post on Telegram", "by telephone", "Speaking on state television, …".
 * The phrase is given without its preposition and article: "televised address".
 *
 * Not here: to which outlet it was said (outlets.ts); a document that itself is the source (speaker-name.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";
import { wordSet } from "../../text/word-set.ts";
import type { TokenRange } from "./attribution-rule.ts";

const means = wordSet(
  `statement e-mail email emails mail message messages post posts tweet tweets letter letters note memo memorandum cable
  interview phone telephone call briefing briefings conference address speech remarks testimony hearing broadcast programme program
  television tv radio video footage audio recording podcast livestream stream report reports bulletin update release communique
  communiqué circular dispatch document documents filing filings affidavit article op-ed column blog website site page
  telegram facebook twitter instagram whatsapp signal vkontakte youtube tiktok x weibo channel account media submission newsletter
  presentation webinar sermon press fax interviews posting postings thread platform reply response`,
);
const prepositions = /^(?:in|on|via|through|by|from|at|during|over)$/;

/** Every phrase of the sentence that names a means, with its preposition at `at`. */
interface Means extends TokenRange {
  readonly at: number;
}

export interface Channel extends TokenRange {
  /** Whom it was addressed to: "in an interview with [Der Spiegel]". */
  readonly outlet?: TokenRange;
}

const meansOf = perSentence((sentence: Sentence): readonly Means[] => {
  const { tokens } = sentence;
  const groups = nounGroupsOf(sentence);
  const found: Means[] = [];
  groups.forEach((group) => {
    const at = group.first - 1;
    if (!tokens[at] || !prepositions.test(tokens[at].lower) || !means.has(wordAt(tokens[group.last]!))) return;
    const { last } = throughPlatform(tokens, groups, group);
    // "a report by the ministry", "a statement from police": whose it is, is the source's affair.
    if (found.some((other) => other.last >= group.first)) return;
    const hasArticle = /^(?:the|a|an|his|her|its|their)$/.test(tokens[group.first]!.lower) && group.last > group.first;
    found.push({ at, first: hasArticle ? group.first + 1 : group.first, last });
  });
  return found;
});

/** "said in [a video] posted on Sunday": a means of telling is not the subject of the participle behind it. */
export const isMeansOfTelling = (sentence: Sentence, { first }: TokenRange): boolean =>
  meansOf(sentence).some(({ at }) => at + 1 === first && at > 0);

const wordAt = ({ lower }: Token) => lower.replace(/\.$/, "");

/** "a post [on X]", "a statement [on its website]", "a news conference". */
function throughPlatform(tokens: readonly Token[], groups: readonly NounGroup[], group: NounGroup): TokenRange {
  const platform = groups.find(({ first }) => first === group.last + 2);
  const link = tokens[group.last + 1]?.lower ?? "";
  return platform && /^(?:on|to|via)$/.test(link) && means.has(wordAt(tokens[platform.last]!))
    ? { first: group.first, last: platform.last }
    : group;
}

/**
 * The means nearest to the cue that stands outside what was said and outside the name of the source.
 * `isFree` tells whether a stretch is neither.
 */
export function channelAt(
  sentence: Sentence,
  cue: TokenRange,
  isFree: (range: TokenRange) => boolean,
): Channel | undefined {
  const { tokens } = sentence;
  let best: Means | undefined;
  for (const candidate of meansOf(sentence)) {
    if (!isFree(candidate) || !isTied(tokens, cue, candidate)) continue;
    if (!best || Math.abs(candidate.at - cue.last) < Math.abs(best.at - cue.last)) best = candidate;
  }
  if (!best) return undefined;
  const { first, last } = best;
  const to = /^(?:to|with|for)$/.test(tokens[last + 1]?.lower ?? "")
    ? nounGroupsOf(sentence).find((group) => group.first === last + 2)
    : undefined;
  return { first, last, ...(to && { outlet: { first: to.first, last: to.last } }) };
}

/** Behind the cue before the next stop but one, or in the opening phrase: "In an e-mail, …", "Speaking on state radio, …". */
function isTied(tokens: readonly Token[], cue: TokenRange, { at }: Means): boolean {
  if (at > cue.last)
    return !tokens.slice(cue.last + 1, at).some(({ exact, pos }) => /^[;:]$/.test(exact) || pos === "AUX");
  return (
    at <= 1 ||
    /^(?:speaking|writing|posting|testifying|appearing|quoted|interviewed|posted|issued|published)$/.test(
      tokens[at - 1]!.lower,
    )
  );
}
