/**
 * Mentions that are taken for one toll while tolls are told apart, and what speaks for two of them being two.
 *
 * Not here: the order in which they are joined (tolls.ts).
 */

import type { PlaceSlot } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import { groupBy } from "../../text/group-by.ts";
import { doOverlap } from "../../text/span.ts";
import { fitOfPeople, keyOfPeople, type People, peopleOf } from "./people.ts";
import { ownPeriod, type ToldPeriod } from "./period-fit.ts";
import { fitOfPlaces } from "./place-fit.ts";
import { ownSlot, type ToldEstimate } from "./told-estimate.ts";

/** A mention with what its own sentence says of people, place and period. */
export interface Seen {
  readonly mention: Mention;
  readonly people: People | null;
  readonly place: PlaceSlot | null;
  readonly period: ToldPeriod | null;
}

/** Mentions alike in number, measure, people and place, or joined from such. */
export class TollCluster {
  readonly seen: Seen[];
  /** The largest of the groups that were joined: what the toll is called by. */
  readonly first: Seen;
  readonly key: string;
  /** Each once, since a thousand tellings name the same few. */
  readonly people = new Map<string, People>();
  readonly places = new Map<string, PlaceSlot>();
  readonly periods = new Map<string, ToldPeriod>();
  readonly #articles = new Set<string>();
  readonly #byVersion = new Map<string, Seen[]>();

  readonly #copyOf: (article: string) => string;

  constructor(key: string, seen: readonly Seen[], copyOf: (article: string) => string) {
    this.key = key;
    this.#copyOf = copyOf;
    this.seen = [];
    this.first = seen[0]!;
    this.#add(seen);
  }

  /** How many articles tell it, all near-copies of one as one. */
  get size(): number {
    return this.#articles.size;
  }

  get isPart(): boolean {
    return this.seen.filter(({ mention }) => mention.figure.partOf !== null).length * 2 > this.seen.length;
  }

  take(other: TollCluster): void {
    this.#add(other.seen);
  }

  #add(seen: readonly Seen[]): void {
    for (const each of seen) {
      const { mention, people, place, period } = each;
      this.seen.push(each);
      this.#articles.add(this.#copyOf(mention.article));
      if (people !== null) this.people.set(keyOfPeople(people), people);
      if (place !== null) this.places.set(place.id ?? place.span.exact, place);
      if (period !== null) this.periods.set(JSON.stringify([period.period.from, period.period.to]), period);
      // A note tells what the article said before: that is not told beside what it says.
      if (mention.part === "note") continue;
      const beside = this.#byVersion.get(mention.version);
      if (beside === undefined) this.#byVersion.set(mention.version, [each]);
      else beside.push(each);
    }
  }

  /** Whether some version tells both. */
  isToldWith(other: TollCluster): boolean {
    return [...this.#byVersion.keys()].some((version) => other.#byVersion.has(version));
  }

  /** Whether a version that tells both tells them as two. */
  isBeside(other: TollCluster): boolean {
    return [...this.#byVersion].some(([version, seen]) =>
      seen.some((one) => other.#byVersion.get(version)?.some((two) => areTwo(one, two))),
    );
  }
}

/** Mentions by number, measure, people and place, the most told first. */
export function clustersOf(estimate: ToldEstimate): TollCluster[] {
  const { words, copyOf = (article: string) => article } = estimate.knowledge;
  const seen = estimate.mentions.map((mention) => ({
    mention,
    people: peopleOf(ownSlot(mention, mention.figure.group), words),
    place: ownSlot(mention, mention.figure.place),
    period: ownPeriod(mention),
  }));
  return [...groupBy(seen, keyOf)].map(([key, group]) => new TollCluster(key, group, copyOf)).sort(bySize);
}

export const bySize = (one: TollCluster, two: TollCluster) => two.size - one.size || (one.key < two.key ? -1 : 1);

const keyOf = ({ mention: { figure }, people, place }: Seen) =>
  [numberKey(figure), figure.measure, keyOfPeople(people), place?.id ?? place?.span.exact ?? ""].join("|");

/** Shares and counts are never one number, nor are "half" and "most"; "nearly half" and "at least half" are, with other hedges. */
export function numberKey({ quantity, span }: Pick<Mention["figure"], "quantity" | "span">): string {
  const number = quantity.share && majority.test(span.exact) ? "most" : numbersOf(quantity);
  return `${quantity.share ? "share " : ""}${number} ${quantity.unit}`;
}

/** Half or more, without a number: another word would be another share. */
const majority = /\b(?:most|majority)\b/i;

const summaries: ReadonlySet<string> = new Set(["headline", "deck"]);

/** Two mentions of one version with the same number that tell two tolls. A headline may tell the body's toll otherwise. */
function areTwo(one: Seen, two: Seen): boolean {
  const [left, right] = [one.mention, two.mention];
  if (left.figure.partOf === right.id || right.figure.partOf === left.id) return true;
  if (doOverlap(left.words, right.words)) return true;
  if (left.figure.measure !== right.figure.measure && !isCasualtiesOr(left, right)) return true;
  if (summaries.has(left.part) !== summaries.has(right.part)) return false;
  return fitOfPeople(one.people, two.people) === "other" || fitOfPlaces(one.place, two.place) === "beside";
}

/** "Casualties" and what they may stand for, or be told as. */
export const isCasualtiesOr = (one: Mention, two: Mention) =>
  one.figure.measure === "casualties" || two.figure.measure === "casualties";
