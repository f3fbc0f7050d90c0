/**
 * A clarification with what it says of its slot, so that days, places and people can be compared and not only words.
 *
 * Not here: which clarifications there are (clarifications.ts).
 */
import type { Clarification } from "../../domain/estimate.ts";
import type { Figure } from "../../domain/figure.ts";

/** The slots of the figure that clarifies; the clarified one is always filled. */
export interface ClarifiedSlots extends Pick<Figure, "quantity" | "measure" | "group" | "place" | "period"> {
  /** The days on which that was told: an end of the period on them is open. */
  readonly toldOn: readonly string[];
}

export interface ReadClarification extends Clarification {
  readonly said: ClarifiedSlots;
}

/** The last thing said about a slot, from when it was first said; undefined where nothing was. */
export function lastClarified(
  clarifications: readonly ReadClarification[],
  slot: Clarification["slot"],
  isSame: (one: ClarifiedSlots, two: ClarifiedSlots) => boolean,
): ReadClarification | undefined {
  const told = clarifications.filter((each) => each.slot === slot).sort(byTime);
  const last = told.at(-1);
  return last && told.find(({ said }) => isSame(said, last.said));
}

export const byTime = (one: ReadClarification, two: ReadClarification) =>
  Date.parse(one.at) - Date.parse(two.at) || (one.to.figure < two.to.figure ? -1 : 1);
