/**
 * How two places lie to each other, as far as the gazetteer's containment tells it: "Bakhmut" is narrower than "Ukraine".
 *
 * Not here: whether two words name one place (comparing/same-place.ts).
 */
import type { PlaceSlot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { areSameWords, plainWords, wordsBeyond } from "../comparing/plain-words.ts";
import { isSamePlace } from "../comparing/same-place.ts";
import type { OriginWords } from "../joining/origin-words.ts";

/** What the second place is to the first; `unknown`: one of them is not told, or neither is known to lie anywhere. */
export type PlaceFit = "same" | "narrower" | "wider" | "beside" | "unknown";

/** `words` tell that "the UK" holds what lies within the "United Kingdom"; without them names must be alike. */
export function fitOfPlaces(one: PlaceSlot | null, two: PlaceSlot | null, words?: OriginWords): PlaceFit {
  if (one === null || two === null) return "unknown";
  if (isSamePlace(one, two) || isBareName(one, two) || isBareName(two, one)) return "same";
  if (isWithin(two, one, words)) return "narrower";
  if (isWithin(one, two, words)) return "wider";
  // Words that no gazetteer lists may lie anywhere: "the front", "the eastern district".
  return one.id === null || two.id === null ? "unknown" : "beside";
}

const kinds = wordSet(
  "region province oblast district governorate county state department prefecture area city town village municipality",
);

/** "Luhansk" beside "the Luhansk region": towns lend regions their names, and the bare name may be either's. */
function isBareName(bare: PlaceSlot, full: PlaceSlot): boolean {
  const beyond = wordsBeyond(plainWords(bare.span.exact), plainWords(full.span.exact));
  return beyond !== undefined && beyond.length === 1 && kinds.has(beyond[0]!);
}

function isWithin(inner: PlaceSlot, outer: PlaceSlot, words: OriginWords | undefined): boolean {
  const own = plainWords(outer.span.exact);
  const country = outer.within.length === 0 ? words?.countryOf(outer.span.exact) : undefined;
  return inner.within.some(
    (name) => areSameWords(plainWords(name), own) || (country !== undefined && words?.countryOf(name) === country),
  );
}
