/**
 * Whether a time behind a number that somebody gives is when he gave it: "put the number of people hurt at 6 [on Saturday evening]",
 * "raised the toll to 410 [on Monday]", "estimated the losses since July at 94,000 [last month]".
 *
 * Not here: "put the deaths at 1,200 in 2022", which may be what the number covers; times before the number are those of what is counted.
 */
import type { Token } from "../../text/sentence.ts";
import { isTemporal } from "../../text/temporal-group.ts";
import type { TokenRange } from "../telling/attribution-rule.ts";

const settingAt = /^(?:puts?|putting|estimat(?:e|es|ed|ing)|sets?|setting|plac(?:e|es|ed|ing))$/;
const movingTo =
  /^(?:rais(?:e|es|ed|ing)|lower(?:s|ed|ing)?|revis(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|increas(?:e|es|ed|ing))$/;
const counted = /^(?:NUM|NOUN|ADJ|ADV|DET)$/;
const hedging =
  /^(?:between|and|to|or|than|least|most|up|at|as|many|few|more|fewer|less|over|under|around|about|roughly|nearly|almost|approximately|estimated|an?|some)$/;
/** Tokens of the number with its hedge and noun, and of what is counted. */
const longestCount = 10;
const longestObject = 32;
/** A month or year alone may be that of the count; a year stays so with "last", too. */
const long =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d|year)$/;

/** `first` and `last` are the time's tokens without its preposition. */
export function closesCount(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (!isOver(tokens[last + 1])) return false;
  let behind = first - 1;
  while (/^(?:on|in|late|early|earlier)$/.test(tokens[behind]?.lower ?? "")) behind--;
  const at = beforeCount(tokens, behind);
  const verb = at === undefined ? -1 : settingVerb(tokens, at);
  if (verb < 0) return false;
  return isShort(tokens, first, last) || namesTime(tokens, verb + 1, at! - 1);
}

/** "Monday", "2 May 2023", "late June", "earlier this year", "last week": no count is said to cover so little of the past. */
function isShort(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  if (/^(?:early|mid|late|earlier)(?:-|$)/.test(words[0]!)) return true;
  return !words.every((word) => long.test(word) || word === "last") && !(words.length === 1 && words[0] === "year");
}

const isOver = (token: Token | undefined) =>
  token === undefined || /^(?:[.,;!?)"”—–]|and|but|while|after|when|as)$/.test(token.lower);

/** Index of the "at" or "to" before the number that ends at `end`; undefined where no number does. */
function beforeCount(tokens: readonly Token[], end: number): number | undefined {
  let hasNumber = false;
  for (let i = end; i > Math.max(0, end - longestCount); i--) {
    const { lower, pos } = tokens[i]!;
    if (pos === "NUM" || /^(?:dozens|hundreds|thousands|scores|million|half)$/.test(lower)) hasNumber = true;
    const isLink = lower === "at" || lower === "to";
    const isHedge = /^(?:least|most)$/.test(tokens[i + 1]!.lower) || (lower === "to" && isRange(tokens, i));
    if (isLink && !isHedge) return hasNumber ? i : undefined;
    if (!counted.test(pos) && !hedging.test(lower)) return undefined;
  }
  return undefined;
}

/** "94,700 [to] 150,000", "up [to] 820" */
const isRange = (tokens: readonly Token[], to: number) =>
  tokens[to - 1]?.pos === "NUM" || tokens[to - 1]?.lower === "up";

/** The verb whose number stands behind the link: "put … at", "raised … to"; -1 where another clause comes between. */
function settingVerb(tokens: readonly Token[], link: number): number {
  const verbs = tokens[link]!.lower === "at" ? settingAt : movingTo;
  for (let i = link - 1; i >= Math.max(0, link - longestObject); i--) {
    const { lower, exact } = tokens[i]!;
    if (verbs.test(lower)) return i;
    if (/^[;:“”"—–]$/.test(exact) || lower === "that") return -1;
  }
  return -1;
}

/** "the number of soldiers hurt [since July]" */
function namesTime(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (tokens[i]!.lower === "since" || isTemporal(tokens, { first: i, last: i })) return true;
  return false;
}
