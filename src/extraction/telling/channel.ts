/**
 * By what means something was said: "in a televised address", "in a post on Telegram", "by telephone", "Speaking on state television, …".
 * The phrase is given without its preposition and article: "televised address".
 *
 * Not here: to which outlet it was said (outlets.ts); a document that itself is the source (speaker-name.ts).
 */
import { type NounGroup, nounGroupsOf } from "../../text/noun-group.ts";
import { perSentence, type Sentence, type Token } from "../../text/sentence.ts";
import { wordSet } from "../../text/word-set.ts";
import type { AttributionReading, TokenRange } from "./attribution-rule.ts";
import { isOutlet } from "./outlets.ts";
import { personIn } from "./person-name.ts";

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

export interface Channel extends Means {
  /** The outlet that it was addressed to: "in an interview with [Der Spiegel]". */
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
  meansOf(sentence).some(({ at }) => at + 1 === first);

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
 * The means nearest to the cue that stands outside what was said, or at its end ("said 12 died [in an interview with the BBC]"),
 * and outside the name of the source.
 */
export function channelAt(sentence: Sentence, { cue, source, content }: Told): Channel | undefined {
  const { tokens } = sentence;
  let best: Channel | undefined;
  for (const means of meansOf(sentence)) {
    const candidate = { ...means, ...outletOf(sentence, means) };
    if (source && means.first <= source.last && source.first <= means.last) continue;
    const isFree = content.every(
      ([start, end]) => tokens[means.first]!.start >= end || start >= tokens[means.last]!.end,
    );
    if (!(isFree ? isTied(tokens, cue, means) : closesContent(tokens, content, candidate))) continue;
    if (!best || Math.abs(means.at - cue.last) < Math.abs(best.first - cue.last)) best = candidate;
  }
  return best;
}

type Told = Pick<AttributionReading, "cue" | "source" | "content">;

/** "an interview with [Der Spiegel]": interviews are given to whoever bears a name and is no person. */
function outletOf(sentence: Sentence, { last }: Means): { outlet?: TokenRange } {
  const { tokens } = sentence;
  if (!/^(?:to|with|for)$/.test(tokens[last + 1]?.lower ?? "")) return {};
  const to = nounGroupsOf(sentence).find((group) => group.first === last + 2);
  const isInterview =
    to && /^\p{Lu}/u.test(tokens[to.last]!.exact) && tokens[last]!.lower === "interview" && !personIn(tokens, to);
  return to && (isInterview || isOutlet(sentence, to)) ? { outlet: { first: to.first, last: to.last } } : {};
}

const platform = /^(?:telegram|facebook|twitter|instagram|youtube|tiktok|x|weibo)$/;
const messages =
  /^(?:interview|statement|post|message|briefing|conference|address|speech|tweet|email|e-mail|letter|video|broadcast)$/;

/** "… died in a statement.": an indefinite message at the very end of what was said is no part of it. */
function closesContent(
  tokens: readonly Token[],
  content: Told["content"],
  { at, first, last, outlet }: Channel,
): boolean {
  const end = tokens[outlet?.last ?? last]!.end;
  const isIndefinite = /^(?:a|an)$/.test(tokens[at + 1]!.lower) && messages.test(tokens[last]!.lower);
  const isPlatform = first === last && platform.test(tokens[last]!.lower) && tokens[at]!.lower === "on";
  return (isIndefinite || isPlatform) && content.some(([start, close]) => start < tokens[at]!.start && close === end);
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
