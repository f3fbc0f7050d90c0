/**
 * What a toll's reading tells of group, place and period: its own sentence, or else another telling of the toll in the same version.
 *
 *   "At least 620 troops were hurt since May, the council said. “No fewer than 620 troops were hurt,” it said." → since May
 *
 * Not here: comparing what is told (slot-fits.ts, other-people.ts).
 */
import type { Figure } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { ownSlot } from "./told-estimate.ts";
import type { ToldToll } from "./told-toll.ts";

type TellingSlot = "group" | "place" | "period";

/** Null where the version leaves it open; its characters stand in the reading's version. */
export function readSlot<Name extends TellingSlot>(toll: ToldToll, name: Name): Figure[Name] {
  const { reading, tellings } = toll;
  const own = slotOf(reading, name);
  if (own !== null) return own;
  for (const mention of tellings) {
    const isBeside = mention.version === reading.version && mention.part === reading.part;
    const told = isBeside ? slotOf(mention, name) : null;
    if (told !== null) return told;
  }
  return null;
}

/** What the mention's own sentence tells. */
function slotOf<Name extends TellingSlot>(mention: Mention, name: Name): Figure[Name] | null {
  const slot = mention.figure[name];
  return ownSlot(mention, slot) === null ? null : slot;
}
