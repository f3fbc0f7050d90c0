/**
 * The people of a toll in words that can be held against each other: "the Russian army's soldiers" → Russia, soldier.
 * A country and its forces are one people where a toll of a war is told: "Russia has lost 100", "100 Russian soldiers".
 */
import type { Slot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { OriginWords } from "./origin-words.ts";

const generic = wordSet(
  "person individual victim human being soul life fatality casualty dead death body one them those who us they member",
);
const forces = wordSet(
  "soldier troop force army military serviceman servicemember servicewoman service personnel fighter combatant man armed side",
);

export function groupWords(group: Slot | null, words: OriginWords): readonly string[] {
  if (group === null) return [];
  const countries = new Set<string>();
  const names = group.span.exact.match(/\p{Lu}[\p{L}.'’-]*/gu) ?? [];
  const told = new Set<string>();
  for (const name of names) {
    const country = words.countryOf(name.replace(/['’]s$/, ""));
    if (country === undefined) continue;
    countries.add(country);
    for (const word of plainWords(name)) told.add(word);
  }
  const rest = plainWords(group.span.exact).filter((word) => !generic.has(word) && !told.has(word));
  const kept =
    countries.size > 0
      ? rest.filter((word) => !forces.has(word))
      : rest.map((word) => (forces.has(word) ? "soldier" : word));
  return [...countries, ...new Set(kept)].sort();
}
