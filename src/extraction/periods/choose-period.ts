/**
 * Which expression of time in a figure's own sentence tells what the count covers.
 *
 * "Officials said on Monday that 12 people were killed [last week]": Monday is when it was said.
 * Not here: periods taken from the whole or from the sentence before (inherit-periods.ts).
 */
import type { Token } from "../../text/sentence.ts";
import { distance, reach } from "./distance.ts";
import type { PeriodCandidate } from "./period-candidate.ts";
import { measuresRecord, tellsWhenSaid } from "./tells-when-said.ts";

export interface FigurePlace {
  /** Token indices of the quantity in its sentence. */
  readonly first: number;
  readonly last: number;
}

/** A sentence's candidates: those that may cover a count, in order, and the moments at which something was told. */
export interface SortedCandidates {
  readonly usable: readonly PeriodCandidate[];
  readonly told: readonly PeriodCandidate[];
  /** Token indices at which `told` begin. */
  readonly toldAt: ReadonlySet<number>;
}

export function sortCandidates(tokens: readonly Token[], candidates: readonly PeriodCandidate[]): SortedCandidates {
  const told = candidates.filter(
    (candidate) => candidate.isMoment && !candidate.isClause && tellsWhenSaid(tokens, candidate),
  );
  const toldAt = new Set(told.map(({ first }) => first));
  const usable = candidates.filter(
    (candidate) =>
      candidate.isClause ||
      (!candidate.looksAhead && !toldAt.has(candidate.first) && !measuresRecord(tokens, candidate)),
  );
  // "an overnight raid on Thursday": the day says which night.
  const hasDay = usable.some((candidate) => candidate.isDay);
  const hasOther = usable.some((candidate) => !candidate.isDaytime);
  return {
    usable: usable.filter((candidate) => !(hasDay && candidate.isOvernight) && !(hasOther && candidate.isDaytime)),
    told,
    toldAt,
  };
}

/** The candidate that covers the count, or undefined. */
export function choosePeriod(
  tokens: readonly Token[],
  { usable, toldAt }: SortedCandidates,
  { first, last }: FigurePlace,
): PeriodCandidate | undefined {
  let best: PeriodCandidate | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let i = firstWithinReach(usable, first); i < usable.length; i++) {
    const candidate = usable[i]!;
    if (candidate.first - last > reach) break;
    if (candidate.isClause && candidate.last >= first) continue;
    const isAnothers = candidate.isLimit && isToldBetween(toldAt, candidate.last, first);
    const far = isAnothers ? undefined : distance(tokens, candidate, first, last, least);
    if (far === undefined) continue;
    least = far;
    best = candidate;
  }
  return best;
}

/** Index of the first candidate, of those in order, that does not end too far before a token. */
function firstWithinReach(candidates: readonly PeriodCandidate[], token: number): number {
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (token - candidates[middle]!.last > reach) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "655,000 by July 2006, and the agency, in September 2007, 1.2m": another's statement begins between. */
function isToldBetween(toldAt: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (toldAt.has(i)) return true;
  return false;
}
