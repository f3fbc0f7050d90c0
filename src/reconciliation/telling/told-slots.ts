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

/** The reading and what tells its toll beside it, once a toll: a thousand tellings are held against one reading. */
const known = new WeakMap<ToldToll, readonly Mention[]>();

/** Null where the version leaves it open; its characters stand in the reading's version. */
export function readSlot<Name extends TellingSlot>(toll: ToldToll, name: Name): Figure[Name] | null {
  const read = known.get(toll) ?? besideReading(toll);
  known.set(toll, read);
  for (const mention of read) {
    const told = slotOf(mention, name);
    if (told !== null) return told;
  }
  return null;
}

const besideReading = ({ reading, tellings }: ToldToll): readonly Mention[] => [
  reading,
  ...tellings.filter(({ version, part }) => version === reading.version && part === reading.part),
];

/** What the mention's own sentence tells. */
function slotOf<Name extends TellingSlot>(mention: Mention, name: Name): Figure[Name] | null {
  const slot = mention.figure[name];
  return ownSlot(mention, slot) === null ? null : slot;
}
