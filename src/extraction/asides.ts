/**
 * Asides and lists between a counted group and its predicate, passed over whole: "12 people, three of them children, were killed",
 * "three victims, a woman, a man and a girl, were hurt", "two suspects - a man and a woman - died".
 *
 * Not here: brackets, and what stands between commas but goes on with another clause (clause-walk.ts).
 */
import type { Token } from "../text/sentence.ts";
import { wordSet } from "../text/word-set.ts";
import { classOfNoun } from "./counted-noun.ts";

export interface Aside {
  /** Token index of the mark that closes it. */
  readonly last: number;
  readonly isVerb: false;
}

const openers = wordSet(
  "including among mostly most mainly many some all aged both one two three four five half largely ages who whose a an the as according at in on or",
);
/** So many words an aside may be long. */
const reach = 20;

export function isAsideMark(tokens: readonly Token[], at: number): boolean {
  const { exact } = tokens[at]!;
  return exact === "," || isDash(tokens, at);
}

/** A dash, or a hyphen between blanks. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const { exact, start, end } = tokens[at]!;
  if (/^(?:—|–|--)$/.test(exact)) return true;
  return exact === "-" && tokens[at - 1]!.end < start && end < (tokens[at + 1]?.start ?? end);
}

/** ", including three children,": where the aside that the mark at `mark` opens ends. */
export function asideFrom(tokens: readonly Token[], mark: number): Aside | undefined {
  const opener = tokens[mark + 1];
  const isComma = tokens[mark]!.exact === ",";
  // "people across Lund, Ystad and Malmö were evacuated"
  if (isComma && isListOfNames(tokens, mark)) return upTo(mark);
  if (closesList(tokens, mark)) return upTo(mark);
  const list = isComma ? endOfList(tokens, mark) : undefined;
  if (list !== undefined) return upTo(list);
  // "2 adults, 2 children killed": a list shares its predicate.
  if (
    opener?.pos === "NUM" &&
    classOfNoun(tokens[mark - 1]?.lower ?? "") === "person" &&
    nextMark(tokens, mark + 1) === undefined
  )
    return upTo(mark);
  // "at least 10 people, and possibly as many as 20, were killed"
  const isSecondThought =
    opener?.lower === "and" && /^(?:possibly|perhaps|maybe|probably)$/.test(tokens[mark + 2]?.lower ?? "");
  // "three people, not 30, were killed"
  const isContrast = opener?.lower === "not" && isNumberLike(tokens[mark + 2]);
  if (opener === undefined) return undefined;
  const opens =
    isSecondThought || isContrast || openers.has(opener.lower) || opener.pos === "NUM" || opener.pos === "ADV";
  if (isComma) return opens ? upTo(nextMark(tokens, mark + 2)) : undefined;
  const close = closingDash(tokens, mark + 1);
  return close !== undefined ? upTo(close) : opens ? upTo(nextMark(tokens, mark + 2)) : undefined;
}

const isNumberLike = (token: Token | undefined) =>
  token?.pos === "NUM" || /^(?:dozens|scores|hundreds|thousands|millions)$/.test(token?.lower ?? "");

const upTo = (last: number | undefined): Aside | undefined =>
  last === undefined ? undefined : { last, isVerb: false };

function nextMark(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length && i < from + reach; i++) if (isAsideMark(tokens, i)) return i;
  return undefined;
}

/** "- another man and a woman -": dashes stand in pairs, and no sentence of its own between them. */
function closingDash(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    if (isDash(tokens, i)) return i;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.pos) && tokens[i - 1]?.lower !== "who") return undefined;
  }
  return undefined;
}

/** ", a man, 25, a girl of 12, and a boy, were": items of people alone, up to the word or comma before the verb that they share. */
function endOfList(tokens: readonly Token[], comma: number): number | undefined {
  if (!/^(?:DET|NUM|PROPN)$/.test(tokens[comma + 1]?.pos ?? "")) return undefined;
  let isJoined = false;
  for (let i = comma + 1; i < tokens.length && i < comma + reach + 10; i++) {
    const { pos, exact, lower } = tokens[i]!;
    if (sharesVerb.test(lower)) return isJoined ? i - 1 : undefined;
    if (!/^(?:DET|NUM|PROPN|NOUN|ADJ|CCONJ)$/.test(pos) && exact !== "," && lower !== "of" && lower !== "'s")
      return undefined;
    isJoined ||= lower === "and";
  }
  return undefined;
}

const sharesVerb = /^(?:were|are|have|had)$/;

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

/** "three others, a woman, a man and a girl, were hurt": the mark that closes a list of those counted. */
function closesList(tokens: readonly Token[], mark: number): boolean {
  if (!sharesVerb.test(tokens[mark + 1]?.lower ?? "")) return false;
  // "300 families, or 1,200 people, were displaced": the same people counted again.
  for (let i = Math.max(1, mark - 25); i < mark; i++)
    if (isAsideMark(tokens, i) && tokens[i + 1]!.lower !== "or") return true;
  return false;
}
