/**
 * What is read of a toll's group, place and period: its reading tells it, or what that leaves open another telling of the toll.
 *
 *   “At least 620 troops were hurt,” the council said, and in another paper: troops were hurt since May → since May
 *
 * Not here: which telling that is (reading.ts), and comparing what is told (slot-fits.ts, other-people.ts).
 */
import type { Figure } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { ownSlot } from "./told-estimate.ts";
import type { ToldToll } from "./told-toll.ts";

type TellingSlot = "group" | "place" | "period";

export interface ReadSlot<Name extends TellingSlot> {
  /** In whose version the characters stand. */
  readonly mention: Mention;
  readonly slot: NonNullable<Figure[Name]>;
}

/** Null where no telling says it. */
export function readSlot<Name extends TellingSlot>(toll: ToldToll, name: Name): ReadSlot<Name> | null {
  const mention = toll.slots[name];
  const slot = mention === null ? null : ownSlot(mention, mention.figure[name]);
  return mention === null || slot === null ? null : { mention, slot: slot as NonNullable<Figure[Name]> };
}
