/**
 * Whether two place slots name one place: by the gazetteer's id where both have one ("Kyiv", "Kiev"), else by their words
 * ("the village of Tarnow", "Tarnow").
 */
import type { PlaceSlot } from "../../domain/figure.ts";
import { areSameWords, plainWords, wordsBeyond } from "./plain-words.ts";

export function isSamePlace(one: PlaceSlot | null, two: PlaceSlot | null): boolean {
  if (one === null || two === null) return one === two;
  if (one.id !== null && two.id !== null) return one.id === two.id;
  const [words, others] = [plainWords(one.span.exact), plainWords(two.span.exact)];
  if (areSameWords(words, others)) return true;
  const extra = wordsBeyond(words, others) ?? wordsBeyond(others, words);
  const names = namesIn(`${one.span.exact} ${two.span.exact}`);
  return words.length > 0 && others.length > 0 && extra !== undefined && !extra.some((word) => names.has(word));
}

/** The same, or one of them is open. */
export function isPlaceCompatible(one: PlaceSlot | null, two: PlaceSlot | null): boolean {
  return one === null || two === null || isSamePlace(one, two);
}

/** The words written with a capital letter. */
export function namesIn(exact: string): ReadonlySet<string> {
  return new Set(plainWords((exact.match(/\p{Lu}[\p{L}\p{N}'’.-]*/gu) ?? []).join(" ")));
}
