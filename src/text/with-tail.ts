/**
 * A noun group with what hangs on behind it, each piece apart: of- and in-phrases, appositions, relative clauses.
 * "officials [at the ministry], [the body in charge], [who spoke on Monday]"
 *
 * Not here: the group itself (noun-group.ts).
 */
import { type NounGroup, nounGroupsOf } from "./noun-group.ts";
import type { Sentence, Token } from "./sentence.ts";
import { isTemporal } from "./temporal-group.ts";

/** Token indices in the sentence, last inclusive. */
export interface TokenStretch {
  readonly first: number;
  readonly last: number;
}

export interface NounPhrase extends TokenStretch {
  readonly head: NounGroup;
  /** "at the ministry", "close to the talks", "seen by the agency": each within first … last. */
  readonly phrases: readonly TokenStretch[];
  /** ", the body in charge": behind last, without the comma; null when the next clause begins there. */
  readonly apposition: TokenStretch | null;
  /** ", who spoke on Monday": behind last, without the comma. */
  readonly relative: TokenStretch | null;
}

const prepositions = new Set("of for in at from on with to by near inside under within behind outside".split(" "));
const mostPhrases = 8;
const longestApposition = 16;
const isStop = (token: Token | undefined) => token === undefined || /^[.;:!?,)]$/.test(token.exact);

/** The group as a phrase. Times ("on Monday") and what a following verb owns stay outside. */
export function withTail(sentence: Sentence, head: NounGroup): NounPhrase {
  const { tokens } = sentence;
  const phrases: TokenStretch[] = [];
  let last = head.last;
  for (let steps = 0; steps < mostPhrases; steps++) {
    const group = groupBehindLink(sentence, last + 1);
    if (!group) break;
    phrases.push({ first: last + 1, last: group.last });
    last = group.last;
  }
  const behind = setApartBehind(tokens, last);
  const isRelative = behind !== null && /^(?:who|which|whose|whom)$/.test(tokens[behind.first]!.lower);
  return {
    first: head.first,
    last,
    head,
    phrases,
    apposition: isRelative ? null : behind,
    relative: isRelative ? behind : null,
  };
}

/** The group that a preposition, "and", "close to" or "seen by" ties to what stands before `link`. */
function groupBehindLink(sentence: Sentence, link: number): NounGroup | undefined {
  const { tokens } = sentence;
  const word = tokens[link];
  if (!word) return undefined;
  const isDouble = prepositions.has(tokens[link + 1]?.lower ?? "") && (word.pos === "ADJ" || isParticiple(word));
  if (!isDouble && !prepositions.has(word.lower) && word.lower !== "and") return undefined;
  const group = nounGroupsOf(sentence).find(({ first }) => first === link + (isDouble ? 2 : 1));
  const after = group && tokens[group.last + 1];
  if (!group || group.isPronoun || isTemporal(tokens, group) || after?.pos === "AUX") return undefined;
  return word.lower === "and" && after?.pos === "VERB" ? undefined : group;
}

/** "residents died in the flood": what people do of themselves is no participle of theirs. */
const isParticiple = ({ pos, lower }: Token) =>
  pos === "VERB" &&
  /(?:ed|en|wn|^kept|^made|^held|^led|^put)$/.test(lower) &&
  !/^(?:died|perished|remained|disappeared|survived)$/.test(lower);

/** Between a comma and the next stop, when it begins like a noun phrase or relative clause and no main verb breaks it. */
function setApartBehind(tokens: readonly Token[], last: number): TokenStretch | null {
  const opener = tokens[last + 2];
  if (tokens[last + 1]?.exact !== "," || !opener || !/^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(opener.pos)) return null;
  const isRelative = /^(?:who|which|whose|whom)$/.test(opener.lower);
  for (let i = last + 2; i <= last + longestApposition; i++) {
    const token = tokens[i];
    if (isStop(token)) return { first: last + 2, last: i - 1 };
    if (/^["“”]$/.test(token!.exact) || (/^(?:VERB|AUX)$/.test(token!.pos) && !isRelative)) return null;
  }
  return null;
}
