/** What counts as said of a slot where the origin's side clarified it: the last clarification, from when it was first given. */
import { lastClarified, type ReadClarification } from "../read-clarification.ts";
import { type ClarifiedSlot, isSameSlot } from "../slot-fits.ts";
import type { ComparedTelling } from "./compared-telling.ts";

export function clarifiedSlot(
  slot: ClarifiedSlot,
  { clarifications, estimate }: ComparedTelling,
): ReadClarification | undefined {
  const { words } = estimate.knowledge;
  return lastClarified(clarifications, slot, (one, two) => isSameSlot(slot, one, two, words));
}
