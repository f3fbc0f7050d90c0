/**
 * How a walk through a clause goes on between a counted group and its predicate: over auxiliaries, prepositional phrases,
 * asides between commas and verbs that only carry the outcome; it stops at any other verb and at another clause.
 */
import type { Token } from "../text/sentence.ts";
import { wordSet } from "../text/word-set.ts";
import { classOfNoun } from "./counted-noun.ts";
import { outcomeAt } from "./outcome.ts";

/** Words that begin another clause: "rose to 67 after five of the injured died". */
const subordinators = wordSet("after when while because before although though but if where until once whereas");
/** Verbs that only carry the outcome: "were reported killed", "have been confirmed dead", "went missing". */
export const carriers = wordSet(
  "feared reported believed presumed confirmed found listed pronounced declared left said thought known estimated considered counted recorded remain remained remains lay lying got came ended verified officially now identified need needed expected projected predicted likely forecast transported rushed flown admitted have had has having became become becoming living staying housed camped",
);
const asideOpeners = wordSet(
  "including among mostly most mainly many some all aged both one two three four five half largely ages who whose a an the as according at in on or",
);

/** How far the walk goes on from token `i`; undefined where it stops. */
export function stepOver(
  tokens: readonly Token[],
  i: number,
  passedVerb: boolean,
): { last: number; isVerb: boolean } | undefined {
  const token = tokens[i]!;
  const on = (last = i, isVerb = false) => ({ last, isVerb });
  if (subordinators.has(token.lower)) return undefined;
  // "were not hurt", "have never been freed"
  if (/^(?:not|n't|never)$/.test(token.lower) && tokens[i + 1]?.lower !== "only") return undefined;
  // "a call found the mother dead": the carrier has an object of its own.
  if (token.lower === "found" && tokens[i - 1]?.pos !== "AUX" && tokens[i + 1]?.pos === "DET") return undefined;
  if (token.pos === "AUX" || token.pos === "ADV" || token.pos === "PART" || token.pos === "DET" || token.pos === "ADP")
    return on();
  if (
    carriers.has(token.lower) ||
    isNominal(token) ||
    token.pos === "ADJ" ||
    token.pos === "NUM" ||
    token.lower === "'s"
  )
    return on();
  if (/^(?:escaped|survived)$/.test(token.lower) && tokens[i + 1]?.lower === "with") return on();
  // "low-lying areas"
  if (token.pos === "PRON" || /-\w+(?:ing|ed)$/.test(token.lower)) return on();
  // "were affected and evacuated": a passive that shares its people with the outcome beside it.
  if (isPassiveBesideOutcome(tokens, i)) return on(i, true);
  if (token.exact === "(" || token.exact === "[") return closing(tokens, i);
  if (isAsideMark(token)) return aside(tokens, i);
  if (isQuoteOfName(tokens, i)) return on();
  if (token.lower === "and" || token.lower === "or") return on();
  if (token.pos === "VERB" && !passedVerb && /ing$|ed$/.test(token.lower) && tokens[i - 1]?.pos !== "AUX")
    return on(i, true);
  return undefined;
}

function isPassiveBesideOutcome(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.pos === "VERB" &&
    /ed$/.test(tokens[i]!.lower) &&
    tokens[i - 1]?.pos === "AUX" &&
    /^(?:and|or)$/.test(tokens[i + 1]?.lower ?? "") &&
    outcomeAt(tokens, i + 2)?.isAfter === true
  );
}

/** The comma stands between names, the last of which follows an "and" within a few words. */
function isListOfNames(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma - 1]?.pos !== "PROPN" || !/^(?:PROPN|CCONJ)$/.test(tokens[comma + 1]?.pos ?? "")) return false;
  for (let i = comma + 1; i < comma + 12 && i < tokens.length; i++) {
    const { pos, lower, exact } = tokens[i]!;
    if (lower === "and") return tokens[i + 1]?.pos === "PROPN";
    if (pos !== "PROPN" && exact !== ",") return false;
  }
  return false;
}

const isAsideMark = ({ exact }: Token) => /^(?:,|—|–|--)$/.test(exact);

/** 'members of the "Farm Guard" died': marks around a name of a few words. */
function isQuoteOfName(tokens: readonly Token[], at: number): boolean {
  const isMark = (i: number) => /^["“”]$/.test(tokens[i]?.exact ?? "");
  if (!isMark(at)) return false;
  for (let distance = 2; distance < 6; distance++) if (isMark(at + distance) || isMark(at - distance)) return true;
  return false;
}

/** "three others, a woman, a man and a girl, were hurt": the comma that closes a list of those counted. */
function closesList(tokens: readonly Token[], comma: number): boolean {
  if (!/^(?:were|are|have|had)$/.test(tokens[comma + 1]?.lower ?? "")) return false;
  // "300 families, or 1,200 people, were displaced": the same people counted again.
  return tokens
    .slice(Math.max(0, comma - 25), comma)
    .some((token, i, list) => isAsideMark(token) && list[i + 1]?.lower !== "or");
}

const isNominal = (token: Token) => token.pos === "NOUN" || token.pos === "PROPN";

function closing(tokens: readonly Token[], open: number): { last: number; isVerb: boolean } | undefined {
  for (let i = open + 1; i < Math.min(tokens.length, open + 15); i++)
    if (tokens[i]!.exact === ")" || tokens[i]!.exact === "]") return { last: i, isVerb: false };
  return undefined;
}

/** ", including three children,": an aside between commas is passed over whole. */
function aside(tokens: readonly Token[], comma: number): { last: number; isVerb: boolean } | undefined {
  const opener = tokens[comma + 1];
  // "people across Lund, Ystad and Malmö were evacuated"
  if (tokens[comma]!.exact === "," && isListOfNames(tokens, comma)) return { last: comma, isVerb: false };
  if (closesList(tokens, comma)) return { last: comma, isVerb: false };
  // "2 adults, 2 children killed": a list shares its predicate.
  if (
    opener?.pos === "NUM" &&
    classOfNoun(tokens[comma - 1]?.lower ?? "") === "person" &&
    !hasCommaSoon(tokens, comma + 1)
  )
    return { last: comma, isVerb: false };
  // "at least 10 people, and possibly as many as 20, were killed"
  const isSecondThought =
    opener?.lower === "and" && /^(?:possibly|perhaps|maybe|probably)$/.test(tokens[comma + 2]?.lower ?? "");
  if (
    opener === undefined ||
    !(isSecondThought || asideOpeners.has(opener.lower) || opener.pos === "NUM" || opener.pos === "ADV")
  )
    return undefined;
  for (let i = comma + 2; i < Math.min(tokens.length, comma + 20); i++)
    if (isAsideMark(tokens[i]!)) return { last: i, isVerb: false };
  return undefined;
}

function hasCommaSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 20 && i < tokens.length; i++) if (tokens[i]!.exact === ",") return true;
  return false;
}
