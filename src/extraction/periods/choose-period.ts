/**
 * Which expression of time in a figure's own sentence tells what the count covers.
 *
 * "Officials said on Monday that 12 people were killed [last week]": Monday is when it was said.
 * Not here: periods taken from the whole or from the sentence before (refining/tie-period.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { isEventNoun } from "./event-periods.ts";
import type { PeriodCandidate } from "./period-candidates.ts";
import { isAftermathVerb, isTellingNoun, isTellingVerb } from "./telling-words.ts";

const isStop = (token: Token) => /^(?:[;:—]|\.)$/.test(token.exact);
const relatives = new Set(["which", "who", "whom", "whose", "where"]);
const tollNouns = /^(?:toll|tolls|deaths?|casualties|losses|dead|wounded|killings?|injuries|fatalities)$/;

/** How far, in tokens, anything is looked for: sentences of lists and tables have no end. */
const reach = 120;

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
  const isModifier = token.lower.endsWith("ing") && tokens[i + 1]?.pos === "NOUN" && tokens[i - 1]?.pos === "DET";
  return (token.pos === "VERB" && !isModifier) || isTellingVerb(token);
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
  if (neighbour && isEventNoun(neighbour)) return false;
  const preposition = neighbour?.lower ?? "";
  const before = tokens[candidate.first - 2];
  if (before && /^(?:of|in|for|on|from)$/.test(preposition)) {
    if (isEventNoun(before) || (preposition !== "on" && tollNouns.test(before.lower))) return false;
    if (isTellingNoun(before)) return true;
  }
  const at = governingVerb(tokens, candidate);
  if (at === undefined) return false;
  const verb = tokens[at]!;
  // "a claim made on Sunday"
  const isMade = verb.lower === "made" && at > 0 && isTellingNoun(tokens[at - 1]!);
  return isTellingVerb(verb) || isAftermathVerb(verb) || isMade;
}

/** A record held up beside the count: "the deadliest attack in three years", "the largest such swap since 2022". */
function measuresRecord(tokens: readonly Token[], { first }: PeriodCandidate): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    const { lower, pos, exact } = tokens[i]!;
    if (/^[,;.]$/.test(exact)) return false;
    const isSuperlative = /^\p{Ll}{3,}est$/u.test(lower) && (pos === "ADJ" || pos === "ADV") && lower !== "latest";
    if (isSuperlative || lower === "worst" || (lower === "first" && tokens[i + 1]?.lower === "time")) return true;
  }
  return false;
}

/** "Rockets, 210 of them on Monday, reached Haifa": what interrupts about some of them covers only those. */
function isAside(tokens: readonly Token[], { first: at, last: end }: PeriodCandidate, figure: number): boolean {
  let isOfThem = false;
  let start = at - 1;
  for (; start >= Math.max(0, at - reach) && tokens[start]!.exact !== "," && !isStop(tokens[start]!); start--)
    isOfThem ||= tokens[start]!.lower === "of" && /^(?:them|whom|which)$/.test(tokens[start + 1]!.lower);
  if (!isOfThem || tokens[start]?.exact !== ",") return false;
  let close = end + 1;
  while (close < tokens.length && tokens[close]!.exact !== ",") close++;
  return figure < start || figure > close;
}

/** Token range of the relative clause around `at`: from its pronoun to the comma that ends it. */
function relativeClause(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  let start = -1;
  for (let i = at; i >= Math.max(0, at - reach) && start < 0; i--) {
    if (isStop(tokens[i]!) || (tokens[i]!.exact === "," && i < at)) break;
    if (relatives.has(tokens[i]!.lower)) start = i;
  }
  // Without a comma the clause says which people are counted: "the Russians who have died since December".
  if (start < 0 || tokens[start - 1]?.exact !== ",") return undefined;
  let end = at;
  while (end + 1 < tokens.length && tokens[end + 1]!.exact !== "," && !isStop(tokens[end + 1]!)) end++;
  return [start, end];
}

/** "150 deaths on 16 July, bringing the toll to 510": the sum covers more than the day. */
const summing = new Set(["bringing", "raising", "pushing", "lifting"]);

/** "he said that", "told him they": what stands on its far side belongs to another clause. */
function isBarrier(tokens: readonly Token[], i: number): boolean {
  if (isStop(tokens[i]!) || summing.has(tokens[i]!.lower)) return true;
  if (!isTellingVerb(tokens[i]!)) return false;
  // ", police said," interrupts without ending anything.
  const next = tokens[i + 1]?.exact ?? ".";
  return !/^[,.;]$/.test(next) && tokens[i - 1]?.pos !== "AUX";
}

function costOf(token: Token): number {
  if (isStop(token)) return 15;
  if (token.exact === ",") return 6;
  return token.lower === "and" || token.lower === "but" ? 3 : 1;
}

/** How far a candidate stands from a figure, in tokens and clauses; undefined when it is out of reach. */
function distance(
  tokens: readonly Token[],
  candidate: PeriodCandidate,
  first: number,
  last: number,
): number | undefined {
  const [from, to] = candidate.last < first ? [candidate.last + 1, first] : [last + 1, candidate.first];
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (candidate.isMoment && isBarrier(tokens, i)) return undefined;
    sum += costOf(tokens[i]!);
  }
  if (isAside(tokens, candidate, first)) return undefined;
  const clause = relativeClause(tokens, candidate.first);
  return clause && !(clause[0] <= first && first <= clause[1]) ? undefined : sum;
}

export interface FigurePlace {
  /** Token indices of the quantity in its sentence. */
  readonly first: number;
  readonly last: number;
}

/** A sentence's candidates: those that may cover a count, and the moments at which something was told. */
export interface SortedCandidates {
  readonly usable: readonly PeriodCandidate[];
  readonly told: readonly PeriodCandidate[];
}

export function sortCandidates(tokens: readonly Token[], candidates: readonly PeriodCandidate[]): SortedCandidates {
  const told = candidates.filter((candidate) => candidate.isMoment && tellsWhenSaid(tokens, candidate));
  const isTold = new Set(told);
  const usable = candidates.filter(
    (candidate) => !candidate.looksAhead && !isTold.has(candidate) && !measuresRecord(tokens, candidate),
  );
  return { usable, told };
}

/** The candidate that covers the count, or undefined. */
export function choosePeriod(
  tokens: readonly Token[],
  { usable, told }: SortedCandidates,
  { first, last }: FigurePlace,
): PeriodCandidate | undefined {
  let best: PeriodCandidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of usable) {
    if (candidate.first - last > reach || first - candidate.last > reach) continue;
    // "655,000 by July 2006, and the agency, in September 2007, 1.2m": another's statement begins between.
    const isAnothers = candidate.isLimit && told.some(({ first: at }) => candidate.last < at && at < first);
    const far = isAnothers ? undefined : distance(tokens, candidate, first, last);
    if (far === undefined || far >= least) continue;
    least = far;
    best = candidate;
  }
  return best;
}
