/** A clarification with the mention whose slot it fills, so that days and places can be compared and not only words. */
import type { Clarification } from "../../domain/estimate.ts";
import type { Mention } from "../../domain/mention.ts";

export interface ReadClarification extends Clarification {
  /** The mention that has the clarified slot. */
  readonly mention: Mention;
}

/** The last thing said about a slot, from when it was first said; undefined where nothing was. */
export function lastClarified(
  clarifications: readonly ReadClarification[],
  slot: Clarification["slot"],
  isSame: (one: ReadClarification, two: ReadClarification) => boolean,
): ReadClarification | undefined {
  const said = clarifications.filter((each) => each.slot === slot).sort(byTime);
  const last = said.at(-1);
  return last && said.find((each) => isSame(each, last));
}

export const byTime = (one: ReadClarification, two: ReadClarification) =>
  Date.parse(one.at) - Date.parse(two.at) || (one.to.figure < two.to.figure ? -1 : 1);
