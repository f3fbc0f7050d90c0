/**
 * Which times of a sentence are not the toll's: when something was said ("Kirby said [on Monday]"), when a count was raised, what
 * came after in court, a record held up beside ("the deadliest [in three years]").
 *
 * Not here: which of the others covers a figure (choose-period.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { closesCount } from "../saying/closes-count.ts";
import { closesAccording } from "./behind-according.ts";
import { isEventNoun } from "./event-periods.ts";
import type { PeriodCandidate } from "./period-candidate.ts";
import { isAftermathVerb, isTellingNoun, isTellingVerb, tellsAt } from "./telling-words.ts";

const stops = new Set([";", ":", "—", "."]);

export const isStop = (token: Token) => stops.has(token.exact);
const tollNouns = /^(?:toll|tolls|deaths?|casualties|losses|dead|wounded|killings?|injuries|fatalities)$/;

/** How far, in tokens, a verb is looked for. */
const reach = 60;

/** The nearest verb before the candidate in its clause, else the first behind it. */
function governingVerb(tokens: readonly Token[], { first, last }: PeriodCandidate): number | undefined {
  const [from, to] = [Math.max(0, first - reach), Math.min(tokens.length, last + reach)];
  for (let i = first - 1; i >= from && !isStop(tokens[i]!); i--) if (isVerb(tokens, i)) return i;
  for (let i = last + 1; i < to && !isStop(tokens[i]!); i++) if (isVerb(tokens, i)) return i;
  return undefined;
}

/** "the polling agency": a participle before its noun governs nothing. */
function isVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const isModifier = /(?:ing|ed)$/.test(token.lower) && tokens[i + 1]?.pos === "NOUN" && tokens[i - 1]?.pos === "DET";
  // A tagger may take "abducted" behind a noun for another noun.
  const isPast =
    token.pos === "NOUN" &&
    (/^\p{Ll}{3,}[^e]ed$/u.test(token.exact) || (token.lower === "shot" && tokens[i - 1]?.pos !== "DET"));
  return (token.pos === "VERB" && !isModifier) || isPast || isTellingVerb(token);
}

/** The noun that a date names when it stands before one: "the October 7 attack", "Monday's briefing". */
function namedNoun(tokens: readonly Token[], last: number): Token | undefined {
  let i = last + 1;
  if (tokens[i]?.lower === "'s" || tokens[i]?.lower === "'") i++;
  let noun: Token | undefined;
  for (; i < tokens.length && i <= last + 5; i++) {
    const token = tokens[i]!;
    if (token.pos === "NOUN" || token.pos === "PROPN") noun = token;
    else if (token.pos !== "ADJ" || noun) break;
    if (isEventNoun(token) || isTellingNoun(token)) return token;
  }
  return noun;
}

/** Whether a moment is when something was said rather than when it happened. */
export function tellsWhenSaid(tokens: readonly Token[], candidate: PeriodCandidate): boolean {
  const named = namedNoun(tokens, candidate.last);
  if (named && isEventNoun(named)) return false;
  if (named && isTellingNoun(named)) return true;
  const neighbour = tokens[candidate.first - 1];
  // "in a letter dated 11 July"
  if (neighbour?.lower === "dated") return true;
  if (neighbour && isEventNoun(neighbour)) return false;
  const preposition = neighbour?.lower ?? "";
  const before = tokens[candidate.first - 2];
  if (before && /^(?:of|in|for|on|from)$/.test(preposition)) {
    if (isEventNoun(before) || (preposition !== "on" && tollNouns.test(before.lower))) return false;
    if (isTellingNoun(before)) return true;
  }
  if (closesCount(tokens, candidate) || closesAccording(tokens, candidate)) return true;
  const at = governingVerb(tokens, candidate);
  if (at === undefined) return false;
  const verb = tokens[at]!;
  // "a claim made on Sunday"
  const isMade = verb.lower === "made" && at > 0 && isTellingNoun(tokens[at - 1]!);
  return tellsAt(tokens, at) || (isAftermathVerb(verb) && !buriesAlive(tokens, at)) || isMade || raisesToll(tokens, at);
}

/** "A landslide buried homes on Monday" is no funeral. */
const buriesAlive = (tokens: readonly Token[], verb: number) =>
  tokens[verb]!.lower.startsWith("bur") && tokens.slice(Math.max(0, verb - 6), verb).some(isEventNoun);

const rises =
  /^(?:rose|risen|rises|climbed|climbs|jumped|grew|grown|stood|stands|reached|surpassed|exceeded|topped|passed|increased)$/;

/** "the death toll rose to 53 on Tuesday": the day of the count, not of the deaths. */
function raisesToll(tokens: readonly Token[], verb: number): boolean {
  if (!rises.test(tokens[verb]!.lower)) return false;
  return tokens
    .slice(Math.max(0, verb - 10), verb)
    .some(({ lower }) => /^(?:tolls?|number|count|total|deaths)$/.test(lower));
}

/** "the northwest" and "the latest" set no record. */
const superlative = /^(?!latest$|.*west$|guest$)\p{Ll}{3,}est$/u;

/** A record held up beside the count: "the deadliest attack in three years", "the largest such swap since 2022". */
export function measuresRecord(tokens: readonly Token[], { first }: PeriodCandidate): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const { lower, pos, exact } = tokens[i]!;
    if (/^[,;.]$/.test(exact)) return false;
    const isSuperlative = superlative.test(lower) && (pos === "ADJ" || pos === "ADV");
    if (isSuperlative || lower === "worst" || (lower === "first" && tokens[i + 1]?.lower === "time")) return true;
  }
  return false;
}
