/**
 * The people of a toll in words that can be held against each other: "the Russian army's soldiers" → Russia, soldier.
 * A country and its forces are one people where a toll of a war is told: "Russia has lost 100", "100 Russian soldiers".
 */
import type { Slot } from "../../domain/figure.ts";
import { wordSet } from "../../text/word-set.ts";
import { forcesWords, genericPeople } from "../comparing/people-words.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { OriginWords } from "./origin-words.ts";

/** "Service members", "armed men", "the Russian side": forces beside a country's name, where a war's toll is told. */
const forcesBesideName = wordSet("service man armed side");
const isForces = (word: string) => forcesWords.has(word) || forcesBesideName.has(word);

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
  const rest = plainWords(group.span.exact).filter((word) => !genericPeople.has(word) && !told.has(word));
  const kept =
    countries.size > 0
      ? rest.filter((word) => !isForces(word))
      : rest.map((word) => (isForces(word) ? "soldier" : word));
  return [...countries, ...new Set(kept)].sort();
}
