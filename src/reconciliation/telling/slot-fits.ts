/**
 * Whether what two figures say of one slot cannot be the same: one entry a slot that can be clarified. What either leaves open is
 * never other. `isSameSlot` is stricter: both say it, and the same.
 */

import type { Clarification } from "../../domain/estimate.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import type { OriginWords } from "../joining/origin-words.ts";
import { areOtherPeople } from "./other-people.ts";
import { fitOfPeople, peopleOf } from "./people.ts";
import { isLengthForStart, periodsDiffer } from "./period-fit.ts";
import { fitOfPlaces } from "./place-fit.ts";
import type { ClarifiedSlots } from "./read-clarification.ts";

export type ClarifiedSlot = Clarification["slot"];

export const clarifiedSlots: readonly ClarifiedSlot[] = ["value", "measure", "group", "place", "period"];

/** Whether the two say different things of the slot. */
export function isOtherSlot(
  slot: ClarifiedSlot,
  one: ClarifiedSlots,
  two: ClarifiedSlots,
  words: OriginWords,
): boolean {
  if (slot === "value") return numbersOf(one.quantity) !== numbersOf(two.quantity);
  if (slot === "measure") return one.measure !== two.measure;
  if (slot === "group") return fitOfPeople(peopleOf(one.group, words), peopleOf(two.group, words)) === "other";
  if (slot === "place") return !["same", "unknown"].includes(fitOfPlaces(one.place, two.place, words));
  return periodsDiffer(told(one), told(two));
}

/** Whether both say the same of the slot. */
export function isSameSlot(slot: ClarifiedSlot, one: ClarifiedSlots, two: ClarifiedSlots, words: OriginWords): boolean {
  return isSlotTold(slot, one) && isSlotTold(slot, two) && !isOtherSlot(slot, one, two, words);
}

/** Whether two tellings part on a slot: also where one names people that the other leaves at "people". */
export function isOtherwiseTold(slot: ClarifiedSlot, one: ClarifiedSlots, two: ClarifiedSlots, words: OriginWords) {
  if (slot === "period") {
    const [left, right] = [told(one), told(two)];
    return periodsDiffer(left, right) || (left !== null && right !== null && isLengthForStart(left, right));
  }
  if (slot !== "group") return isOtherSlot(slot, one, two, words);
  return areOtherPeople(one.group, two.group, words) || areOtherPeople(two.group, one.group, words);
}

/** Whether both tell the slot, and alike. */
export function isAlikeTold(slot: ClarifiedSlot, one: ClarifiedSlots, two: ClarifiedSlots, words: OriginWords) {
  return isSlotTold(slot, one) && isSlotTold(slot, two) && !isOtherwiseTold(slot, one, two, words);
}

/** Number and outcome are always told. */
export const isSlotTold = (slot: ClarifiedSlot, figure: ClarifiedSlots): boolean =>
  slot === "value" || slot === "measure" || figure[slot] !== null;

const told = ({ period, toldOn }: ClarifiedSlots) => (period === null ? null : { period, telling: toldOn });
