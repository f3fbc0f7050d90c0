/**
 * Whether a counted noun is a common noun that is not known to name people: "leopards", "titles", "volumes". A name
 * ("Houthis") may be a people's.
 */
import type { Token } from "../text/sentence.ts";
import type { CountedGroup } from "./counted-group.ts";

export function isUnknownThing({ nounClass, last }: CountedGroup, tokens: readonly Token[]): boolean {
  return nounClass === "unknown" && tokens[last]!.pos !== "PROPN";
}
