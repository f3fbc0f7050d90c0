/**
 * What most tellings of a toll say of one slot: number, hedge, outcome, people, place or period.
 *
 *   "since December" in three papers, "since March" in a quotation in a fourth → since December
 *
 * Each article, with all its near-copies, has one vote: 1 where it names the origin with no teller between, half where it has it
 * through others or names only its side or nobody, twice as much for a quotation. The origin's own text decides alone. Where votes are even, the earliest
 * day, then who is nearest. Leaving a slot open is no vote; "people" for "passengers" says less, and counts half.
 *
 * Not here: which mention is read (reading.ts).
 */

import type { Mention } from "../../domain/mention.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import { groupBy } from "../../text/group-by.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { isHedgeOpen } from "./hedge.ts";
import { compareRanks, type Nearness, type Rank } from "./nearness.ts";
import { isAnybody } from "./other-people.ts";
import { peopleOf } from "./people.ts";
import { fitOfPlaces } from "./place-fit.ts";
import type { ClarifiedSlots } from "./read-clarification.ts";
import { isOtherwiseTold, isSlotTold } from "./slot-fits.ts";

export const votedSlots = ["value", "hedge", "measure", "group", "place", "period"] as const;
export type VotedSlot = (typeof votedSlots)[number];

/** A telling that is asked what its toll is. */
export interface Voice {
  readonly mention: Mention;
  /** What its own sentence tells. */
  readonly own: ClarifiedSlots;
  readonly near: Nearness;
  /** Its whole order among the toll's tellings, the nearest first. */
  readonly rank: Rank;
  /** What its article and all near-copies have in common. */
  readonly voter: string;
}

/** Whether the second tells the slot otherwise than the first; saying less is not. */
export function isOther(slot: VotedSlot, one: ClarifiedSlots, two: ClarifiedSlots, words: OriginWords): boolean {
  if (slot === "hedge") return one.quantity.qualifier !== two.quantity.qualifier;
  if (slot === "value" && one.quantity.unit !== two.quantity.unit) return true;
  return isOtherwiseTold(slot, one, two, words);
}

/** Whether a sentence tells the slot at all. */
export const isVoiced = (slot: VotedSlot, own: ClarifiedSlots): boolean => slot === "hedge" || isSlotTold(slot, own);

/** The nearest of those who tell the slot as most do; null where nobody tells it. */
export function leadingVoice(slot: VotedSlot, voices: readonly Voice[], words: OriginWords): Voice | null {
  const telling = voices.filter(({ own }) => isVoiced(slot, own));
  const ballots = [...groupBy(telling, ({ voter }) => voter).values()].map(ballotOf);
  // A thousand tellings tell the same few things: each is held against the others once.
  const sayings = [...groupBy(ballots, ({ own }) => keyOfSlot(own, slot)).values()];
  const ranked = sayings.flatMap((saying) => {
    const { own } = saying[0]!;
    const alike = sayings.filter((other) => other === saying || isAlike(slot, own, other[0]!.own, words));
    // "Nigerians" are the troops as well as the villagers: who says more is read.
    if (slot === "group" && alike.some(([other]) => closeness(other!.own, words) > closeness(own, words))) return [];
    const votes = alike.flat().reduce((sum, ballot) => sum + voteOf(slot, ballot), 0);
    const [first] = saying.toSorted((one, two) => compareRanks(dayThenRank(one), dayThenRank(two)));
    return [{ first: first!, rank: [-votes, ...dayThenRank(first!)] }];
  });
  return ranked.sort((one, two) => compareRanks(one.rank, two.rank))[0]?.first ?? null;
}

/** An article says what its story says; its headline is short for it. */
function ballotOf(own: readonly Voice[]): Voice {
  const nearest = Math.min(...own.map(({ near }) => near.isOthers));
  const among = own.filter(({ near }) => near.isOthers === nearest);
  return among.find(({ mention }) => mention.part === "body") ?? among[0]!;
}

function voteOf(slot: VotedSlot, { own, near }: Voice): number {
  if (near.isText) return Number.MAX_SAFE_INTEGER;
  const vote = near.isOthers === 0 ? 2 : near.distance === 0 ? 1 : 0.5;
  return slot === "group" && isAnybody(own.group) ? vote / 2 : vote;
}

const dayThenRank = ({ mention, rank }: Voice): Rank => [
  (mention.published ?? mention.standsFrom).slice(0, 10),
  ...rank,
];

function isAlike(slot: VotedSlot, one: ClarifiedSlots, two: ClarifiedSlots, words: OriginWords): boolean {
  if (isOther(slot, one, two, words) || isOther(slot, two, one, words)) return false;
  if (slot === "group") return closeness(one, words) > 0 === closeness(two, words) > 0;
  return slot !== "place" || fitOfPlaces(one.place, two.place, words) === "same";
}

/** How much a group says of its people; 0 for "people". */
function closeness({ group }: ClarifiedSlots, words: OriginWords): number {
  const people = peopleOf(group, words);
  if (people === null) return 0;
  return Number(people.country !== null) + Number(people.kind !== null) + people.words.length;
}

function keyOfSlot(own: ClarifiedSlots, slot: VotedSlot): string {
  if (slot === "value") return `${numbersOf(own.quantity)} ${own.quantity.unit}`;
  if (slot === "hedge") return own.quantity.qualifier;
  if (slot === "measure") return own.measure;
  const told = own[slot];
  return told === null ? "" : JSON.stringify({ ...told, span: told.span.exact });
}

/** Those who may be asked for a slot once the number is known, and whether the toll is a part. */
export function askedFor(
  slot: VotedSlot,
  voices: readonly Voice[],
  value: Voice | null,
  isPart: boolean,
): readonly Voice[] {
  if (slot === "hedge") {
    const same = voices.filter(
      ({ own }) => value === null || numbersOf(own.quantity) === numbersOf(value.own.quantity),
    );
    const plain = same.filter(({ mention }) => !isHedgeOpen(mention));
    return plain.length > 0 ? plain : same;
  }
  // The people of "12 families" are no voice on who the 12 people were.
  const counting = slot === "group" && value !== null ? voices.filter((voice) => isUnitOf(value, voice)) : voices;
  if (!isPart || (slot !== "group" && slot !== "measure")) return counting;
  // Who does not link a part to its whole may tell the people and the outcome of the whole.
  const linked = counting.filter(({ mention: { figure } }) => figure.partOf !== null || figure.quantity.share);
  return linked.length > 0 ? linked : counting;
}

const isUnitOf = (one: Voice, two: Voice) => one.own.quantity.unit === two.own.quantity.unit;
