/**
 * How far a time stands from a figure in its sentence: tokens, with commas and clauses counted dearer; out of reach behind
 * another statement, in an aside, in a loose relative clause.
 */
import type { Token } from "../../text/sentence.ts";
import type { PeriodCandidate } from "./period-candidate.ts";
import { tellsAt } from "./telling-words.ts";
import { isStop } from "./tells-when-said.ts";

const relatives = new Set(["which", "who", "whom", "whose", "where"]);

/** How far, in tokens, anything is looked for: sentences of lists and tables have no end. */
export const reach = 120;

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

const happens = /^(?:began|begun|started|erupted|happened|occurred|struck|hit|unfolded)$/;

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

/** "the shooting, which happened on Saturday": the clause says when, for the sentence around it. */
const tellsOccurrence = (tokens: readonly Token[], pronoun: number) =>
  happens.test(tokens[pronoun + 1]?.lower ?? "") ||
  (tokens[pronoun + 1]?.lower === "took" && tokens[pronoun + 2]?.lower === "place");

/** "150 deaths on 16 July, bringing the toll to 510": the sum covers more than the day. */
const summing = new Set(["bringing", "raising", "pushing", "lifting", "brings", "raises"]);

/** "he said that", "told him they": what stands on its far side belongs to another clause. */
function isBarrier(tokens: readonly Token[], i: number): boolean {
  if (isStop(tokens[i]!) || summing.has(tokens[i]!.lower)) return true;
  if (!tellsAt(tokens, i)) return false;
  // ", police said," interrupts without ending anything.
  const next = tokens[i + 1]?.exact ?? ".";
  return !/^[,.;]$/.test(next) && tokens[i - 1]?.pos !== "AUX";
}

/** "80 deaths this year, compared with 90 in 2022", "more than the 18 killed in 2023", "twice as many as last year": what is held up beside has its own time. */
function comparesAt(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  switch (tokens[i]!.lower) {
    case "compared":
    case "versus":
    case "vs":
    case "vs.":
      return true;
    case "against":
      return next?.pos === "NUM";
    case "than":
      return /^(?:the|in|last|any|during|at|on|those)$/.test(next?.lower ?? "");
    case "up":
    case "down":
      return next?.lower === "from";
    case "as":
      return /^(?:many|number)$/.test(tokens[i - 1]?.lower ?? "");
    default:
      return false;
  }
}

const lasting =
  /^(?:war|wars|conflict|fighting|insurgency|rebellion|epidemic|outbreak|pandemic|drought|famine|siege|crisis|campaign|occupation)$/;

/** "Talks this month to end a war that has left 70,000 dead": a war's toll is not that of the day before it. */
const opensOtherEvent = (tokens: readonly Token[], i: number) =>
  /^(?:that|which)$/.test(tokens[i]!.lower) && i > 0 && lasting.test(tokens[i - 1]!.lower);

/** What crossing a token costs: a time in the figure's own clause wins over a nearer one in the next. */
function costOf(token: Token): number {
  if (isStop(token)) return 15;
  if (token.exact === ",") return 6;
  return token.lower === "and" || token.lower === "but" ? 3 : 1;
}

/** How far a candidate stands from a figure, in tokens and clauses; undefined when it is out of reach or `limit` tokens away. */
export function distance(
  tokens: readonly Token[],
  candidate: PeriodCandidate,
  first: number,
  last: number,
  limit: number,
): number | undefined {
  const [from, to] = candidate.last < first ? [candidate.last + 1, first] : [last + 1, candidate.first];
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (comparesAt(tokens, i) || (candidate.isOpen && tokens[i]!.exact === ";")) return undefined;
    if (candidate.isMoment && (isBarrier(tokens, i) || opensOtherEvent(tokens, i))) return undefined;
    sum += costOf(tokens[i]!);
    if (sum >= limit) return undefined;
  }
  if (isAside(tokens, candidate, first)) return undefined;
  const clause = relativeClause(tokens, candidate.first);
  const isElsewhere = clause !== undefined && !(clause[0] <= first && first <= clause[1]);
  return isElsewhere && !tellsOccurrence(tokens, clause[0]) ? undefined : sum;
}
