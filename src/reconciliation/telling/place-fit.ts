/**
 * How two places lie to each other, as far as the gazetteer's containment tells it: "Bakhmut" is narrower than "Ukraine".
 *
 * Not here: whether two words name one place (comparing/same-place.ts).
 */
import type { PlaceSlot } from "../../domain/figure.ts";
import { areSameWords, plainWords } from "../comparing/plain-words.ts";
import { isSamePlace } from "../comparing/same-place.ts";

/** What the second place is to the first; `unknown`: one of them is not told, or neither is known to lie anywhere. */
export type PlaceFit = "same" | "narrower" | "wider" | "beside" | "unknown";

/** `countryOf` tells that "the whole of Ukraine" and what lies within "Ukraine" meet; without it names must be alike. */
export function fitOfPlaces(
  one: PlaceSlot | null,
  two: PlaceSlot | null,
  countryOf: (name: string) => string | null = () => null,
): PlaceFit {
  if (one === null || two === null) return "unknown";
  if (isSamePlace(one, two)) return "same";
  if (isWithin(two, one, countryOf)) return "narrower";
  if (isWithin(one, two, countryOf)) return "wider";
  // Words that no gazetteer lists may lie anywhere: "the front", "the eastern district".
  return one.id === null || two.id === null ? "unknown" : "beside";
}

function isWithin(inner: PlaceSlot, outer: PlaceSlot, countryOf: (name: string) => string | null): boolean {
  const words = plainWords(outer.span.exact);
  return inner.within.some(
    (name) => areSameWords(plainWords(name), words) || (outer.id !== null && countryOf(name) === outer.id),
  );
}
