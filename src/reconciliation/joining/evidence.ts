/**
 * What speaks for two accounts telling one utterance, and what against it, as a sum of weights: after Fellegi and Sunter, A
 * theory for record linkage (1969), with weights set by hand and checked on generated worlds.
 *
 * Number, measure, group, place and period are evidence and never conditions: a telling that drifted in one of them is held by
 * the others. Only origin and day are conditions. Not here: which accounts are held against each other (join-accounts.ts).
 */
import { daysBetween } from "../../text/dates/calendar.ts";
import type { Account, AccountToll } from "./account.ts";
import { daysBefore, doMeet, isOneDay } from "./day-ranges.ts";
import { type OriginTie, tieOf } from "./is-one-origin.ts";
import { numberWeight, oneNumber } from "./number-weight.ts";
import { dayOfEvent, doTimesMeet, isHarm, placeTie } from "./toll-slots.ts";

export interface Evidence {
  readonly score: number;
  /** What speaks for it, in words. */
  readonly because: readonly string[];
}

/** From here on a join is made without doubt; it is made; it is shown to a curator. */
export const thresholds = { sure: 10, made: 6, candidate: 4.5 } as const;

const tieWeights = { same: 4, short: 3, rung: 2, denier: 2, open: 0, unknown: 0 } as const satisfies Record<
  OriginTie,
  number
>;
const tieWords = {
  same: "same source",
  short: "source named for short",
  rung: "source named by what it belongs to",
  denier: "denied by the same source",
  open: "no other source named",
  unknown: "not told whether for the same source",
};

export interface TiedEvidence extends Evidence {
  readonly tie: OriginTie;
  /** One number or one day holds them together: without, however much is alike, one may be told after the other. */
  readonly isPlain: boolean;
}

/** Undefined where origin or day forbid it. `one` and `two` may change places. */
export function evidenceFor(one: Account, two: Account): TiedEvidence | undefined {
  const tie = tieOf(one.origin, two.origin);
  if (tie === undefined || !doMeet(one.said, two.said) || areFarApart(one, two)) return undefined;
  const day = dayEvidence(one, two);
  const tolls = tollEvidence(one.tolls, two.tolls);
  return {
    tie,
    score: tieWeights[tie] + day.score + tolls.score,
    because: [tieWords[tie], ...day.because, ...tolls.because],
    isPlain: tie !== "unknown" && (tolls.isOneNumber || (isOneDay(one.said) && isOneDay(two.said))),
  };
}

export const isSureOf = ({ score, isPlain }: Pick<TiedEvidence, "score" | "isPlain">): boolean =>
  isPlain && score >= thresholds.sure;

/** Tellings that both leave the day open are of one statement only when they were told within so many days. */
const longestEcho = 45;

const areFarApart = (one: Account, two: Account) =>
  (one.said ?? two.said) === null &&
  one.told !== null &&
  two.told !== null &&
  Math.abs(daysBetween(one.told, two.told)) > longestEcho;

function dayEvidence(one: Account, two: Account): Evidence {
  if (isOneDay(one.said) && isOneDay(two.said)) return { score: 3, because: [`said on ${one.said.earliest}`] };
  if (one.said !== null && two.said !== null) return { score: 1.5, because: ["said at about the same time"] };
  const isRecent = doMeet(one.said ?? daysBefore(one.told), two.said ?? daysBefore(two.told));
  return { score: isRecent ? 0.5 : -0.5, because: [] };
}

interface TollEvidence extends Evidence {
  readonly isOneNumber: boolean;
}

/** The best pair of tolls counts in full, each further pair that tells one number by a half. */
function tollEvidence(ones: readonly AccountToll[], twos: readonly AccountToll[]): TollEvidence {
  let best: TollEvidence = { score: -4, because: [], isOneNumber: false };
  let further = 0;
  const addHalf = ({ score, isOneNumber }: TollEvidence) => {
    if (isOneNumber) further += Math.max(0, score / 2);
  };
  const free = new Set(twos);
  for (const one of ones) {
    let found: { two: AccountToll; evidence: TollEvidence } | undefined;
    for (const two of free) {
      if (one.share !== two.share) continue;
      const evidence = pairEvidence(one, two);
      if (found === undefined || evidence.score > found.evidence.score) found = { two, evidence };
    }
    if (found === undefined) continue;
    if (found.evidence.score > 0) free.delete(found.two);
    if (found.evidence.score <= best.score) addHalf(found.evidence);
    else {
      addHalf(best);
      best = found.evidence;
    }
  }
  const isOneNumber = best.isOneNumber || further > 0;
  return { score: best.score + Math.min(further, 3), because: best.because, isOneNumber };
}

function pairEvidence(one: AccountToll, two: AccountToll): TollEvidence {
  const number: Weighed = [numberWeight(one, two), one.share ? "same share" : "same number"];
  const found = [number, measureEvidence(one, two), groupEvidence(one, two), placeEvidence(one, two)];
  found.push(periodEvidence(one, two), eventEvidence(one, two));
  return {
    score: found.reduce((sum, [weight]) => sum + weight, 0),
    because: found.flatMap(([weight, words]) => (weight > 1 && words !== "" ? [words] : [])),
    isOneNumber: number[0] > oneNumber,
  };
}

type Weighed = readonly [weight: number, words: string];

function measureEvidence(one: AccountToll, two: AccountToll): Weighed {
  if (one.measure === two.measure) return [1.5, "same measure"];
  return [isHarm(one) && isHarm(two) ? -0.5 : -2, ""];
}

function groupEvidence({ group }: AccountToll, { group: other }: AccountToll): Weighed {
  if (group.length === 0 || other.length === 0) return [0, ""];
  const shared = group.filter((word) => other.includes(word)).length;
  if (shared === group.length && shared === other.length) return [1.5, "same people"];
  return [shared > 0 ? 0.5 : -1.5, ""];
}

const placeWeights = { same: 1.5, inside: 0.5, open: 0, apart: -1.5 } as const;

function placeEvidence(one: AccountToll, two: AccountToll): Weighed {
  return [placeWeights[placeTie(one, two)], "same place"];
}

function periodEvidence(one: AccountToll, two: AccountToll): Weighed {
  if ((one.from ?? one.to) === null || (two.from ?? two.to) === null) return [0, ""];
  if (one.from !== null && two.from !== null && doMeet(one.from, two.from)) return [1.5, "same period"];
  return [doTimesMeet(one, two) ? 0 : -1.5, ""];
}

/** One day at one place: no count of a war, but of what happened there. */
const eventEvidence = (one: AccountToll, two: AccountToll): Weighed => [
  placeTie(one, two) === "same" && dayOfEvent(one) !== null && dayOfEvent(one) === dayOfEvent(two) ? 0.8 : 0,
  "",
];
