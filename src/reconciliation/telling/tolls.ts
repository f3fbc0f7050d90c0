/**
 * Which mentions of one estimate tell the same toll: the whole ("more than 100,000 casualties"), its part ("20,000 killed"),
 * shares ("nearly half of the dead", "most of those"), another toll of the same statement ("40,000 civilians").
 *
 * The number says it first. Mentions with the same number are one toll however they name outcome, people or place, unless a
 * version tells them as two; so "100,000 killed" is a telling of "100,000 casualties". A small number with another outcome is
 * one where far fewer tell it so; so many families are a telling of so many people where no version tells both. A number that nobody else tells is a telling of another when outcome and part agree, people,
 * place and days may be the same, one toll alone fits, and no version tells both.
 * Not here: what differs between the tellings (differences.ts).
 */

import type { Mention } from "../../domain/mention.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import { fitOfPeople, type PeopleFit } from "./people.ts";
import { periodsDiffer } from "./period-fit.ts";
import { fitOfPlaces } from "./place-fit.ts";
import type { ToldEstimate } from "./told-estimate.ts";
import { bySize, clustersOf, isCasualtiesOr, numberKey, type TollCluster } from "./toll-cluster.ts";

/** The mentions of one toll. */
export interface TollMentions {
  /** In the order of their ids. */
  readonly mentions: readonly Mention[];
  /** Index of the toll that it is a part or share of; null for a whole. */
  readonly whole: number | null;
}

/** Below this, two outcomes have the same number by chance: "5 killed" and "5 injured". */
const tellingNumber = 20;
/** How many times more articles have to tell the one, for the other to be a slip and no second toll. */
const manyTimes = 2;
/** Beyond this factor a number is no other telling of a number. */
const mostDrift = 10;

/**
 * The tolls of an estimate, the one told by most articles first; every mention is in exactly one. The order of
 * the mentions does not matter. The estimate of no mentions has no tolls.
 */
export function tollsOf(estimate: ToldEstimate): TollMentions[] {
  const alike = joined(clustersOf(estimate), fitOfSameNumber);
  const outcomes = joined(alike.sort(bySize), fitOfOutcome);
  const units = joined(outcomes.sort(bySize), fitOfUnit);
  const tolls = joined(units.sort(bySize), fitOfDrift).sort(bySize);
  const at = new Map(tolls.flatMap(({ seen }, index) => seen.map(({ mention }) => [mention.id, index] as const)));
  const wholes = tolls.map((toll, index) => wholeOf(toll, index, at));
  return tolls.map(({ seen }, index) => ({
    mentions: seen.map(({ mention }) => mention).sort((one, two) => (one.id < two.id ? -1 : 1)),
    whole: isInCircle(index, wholes) ? null : wholes[index]!,
  }));
}

type Fit = (toll: TollCluster, cluster: TollCluster, tolls: readonly TollCluster[]) => number;

/** Each, the most told first, joins the toll before it that it fits best; of equals the most told. */
function joined(clusters: readonly TollCluster[], fitOf: Fit): TollCluster[] {
  const tolls: TollCluster[] = [];
  for (const cluster of clusters) {
    const fits = tolls.map((toll) => ({ toll, fit: fitOf(toll, cluster, tolls) }));
    const [best] = fits.filter(({ fit }) => fit > 0).sort((one, two) => two.fit - one.fit);
    if (best === undefined) tolls.push(cluster);
    else best.toll.take(cluster);
  }
  return tolls;
}

function fitOfSameNumber(toll: TollCluster, cluster: TollCluster): number {
  const [one, two] = [toll.first.mention, cluster.first.mention];
  if (numberKey(one.figure) !== numberKey(two.figure) || toll.isBeside(cluster)) return 0;
  const people = peopleFit(toll, cluster);
  // "Nearly half" of whom says which share it is; a count is told apart by its number.
  if (one.figure.quantity.share && people === "other") return 0;
  const isSameMeasure = one.figure.measure === two.figure.measure;
  if (!isSameMeasure && !isCasualtiesOr(one, two)) {
    const isChance = one.figure.quantity.share || (one.figure.quantity.low ?? 0) < tellingNumber;
    if (isChance || people === "other" || toll.isToldWith(cluster)) return 0;
  }
  return 1 + (isSameMeasure ? 4 : 0) + { same: 2, open: 1, other: 0 }[people];
}

/** "6 killed" in one telling of a toll that others put at 6 injured, and that nobody tells beside it. */
function fitOfOutcome(toll: TollCluster, cluster: TollCluster): number {
  const [one, two] = [toll.first.mention.figure, cluster.first.mention.figure];
  if (numberKey(one) !== numberKey(two) || one.quantity.share || toll.isToldWith(cluster)) return 0;
  if (toll.size < cluster.size * manyTimes || peopleFit(toll, cluster) === "other") return 0;
  return areApart(toll, cluster) ? 0 : 1;
}

/** "12 families displaced" in a telling of a toll that others put at 12 people, and that nobody tells beside it. */
function fitOfUnit(toll: TollCluster, cluster: TollCluster): number {
  const [one, two] = [toll.first.mention.figure, cluster.first.mention.figure];
  if (one.quantity.unit === two.quantity.unit || one.quantity.share || two.quantity.share) return 0;
  if (one.measure !== two.measure || numbersOf(one.quantity) !== numbersOf(two.quantity)) return 0;
  if (toll.isToldWith(cluster) || peopleFit(toll, cluster) === "other") return 0;
  return areApart(toll, cluster) ? 0 : 1;
}

/** "120,000 casualties" in one telling of a toll that all others put at 100,000. */
function fitOfDrift(toll: TollCluster, cluster: TollCluster, tolls: readonly TollCluster[]): number {
  if (!mayBeDrift(toll, cluster)) return 0;
  return tolls.some((other) => other !== toll && mayBeDrift(other, cluster)) ? 0 : 1;
}

function mayBeDrift(toll: TollCluster, cluster: TollCluster): boolean {
  const [one, two] = [toll.first.mention.figure, cluster.first.mention.figure];
  if (one.measure !== two.measure || one.quantity.unit !== two.quantity.unit) return false;
  if (one.quantity.share || two.quantity.share || toll.isPart !== cluster.isPart) return false;
  if (toll.isToldWith(cluster) || fitOfPeople(toll.first.people, cluster.first.people) === "other") return false;
  const [less, more] = [leastOf(one), leastOf(two)].sort((a, b) => a - b);
  if (less! <= 0 || more! > less! * mostDrift || numbersOf(one.quantity) === numbersOf(two.quantity)) return false;
  return !areApart(toll, cluster);
}

/** Tolls of two days or towns are two tolls of the statement: no telling of the one is of a day or town of the other. */
function areApart(toll: TollCluster, cluster: TollCluster): boolean {
  return (
    doAllMeet(toll.places, cluster.places, (left, right) => fitOfPlaces(left, right) === "beside") ||
    doAllMeet(toll.periods, cluster.periods, periodsDiffer)
  );
}

/** False where either has none. */
function doAllMeet<Item>(
  ones: ReadonlyMap<string, Item>,
  twos: ReadonlyMap<string, Item>,
  doMeet: (one: Item, two: Item) => boolean,
): boolean {
  if (ones.size === 0 || twos.size === 0) return false;
  return [...ones.values()].every((one) => [...twos.values()].every((two) => doMeet(one, two)));
}

const leastOf = ({ quantity: { low, high } }: Mention["figure"]) => low ?? high ?? 0;

/** The best that two of their tellings fit; those that name nobody count only where nobody is named. */
function peopleFit(toll: TollCluster, cluster: TollCluster): PeopleFit {
  const [left, right] = [[...toll.people.values()], [...cluster.people.values()]];
  if (left.length === 0 || right.length === 0) return left.length === right.length ? "same" : "open";
  const fits = new Set(left.flatMap((one) => right.map((two) => fitOfPeople(one, two))));
  return fits.has("same") ? "same" : fits.has("open") ? "open" : "other";
}

/** The toll that most of its mentions are a part of. */
function wholeOf({ seen }: TollCluster, index: number, at: ReadonlyMap<string, number>): number | null {
  const counts = new Map<number, number>();
  for (const { mention } of seen) {
    const whole = mention.figure.partOf === null ? undefined : at.get(mention.figure.partOf);
    if (whole !== undefined && whole !== index) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([one, count], [two, other]) => other - count || one - two);
  return most?.[0] ?? null;
}

function isInCircle(index: number, wholes: readonly (number | null)[]): boolean {
  let at = wholes[index]!;
  for (let steps = 0; at !== null && steps < wholes.length; steps++) {
    if (at === index) return true;
    at = wholes[at]!;
  }
  return false;
}
