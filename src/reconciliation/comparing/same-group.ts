/**
 * Whether two groups of people are the same in other words: "12 people" and "12 persons", "victims" and nobody named,
 * "the Russian soldiers" and "Russian soldiers". Civilians and soldiers, women and people are not.
 */
import type { Slot } from "../../domain/figure.ts";
import { alikePeople, genericPeople } from "./people-words.ts";
import { areSameWords, plainWords } from "./plain-words.ts";

/**
 * Words that the versions of one article put for one another. Not every word for forces: an editor who makes "fighters" of
 * "soldiers" has changed who they are.
 */
const alike = new Map([
  ...alikePeople,
  ["troop", "soldier"],
  ["serviceman", "soldier"],
  ["servicemember", "soldier"],
  ["u.s", "american"],
  ["us", "american"],
  ["u.k", "british"],
  ["uk", "british"],
]);

/** What a group says beyond "people"; nothing for a group that is not told. */
export function groupWords(group: Slot | null): string[] {
  if (group === null) return [];
  const words = plainWords(group.span.exact).filter((word) => !genericPeople.has(word));
  return [...new Set(words.map((word) => alike.get(word) ?? word))];
}

export function isSameGroup(one: Slot | null, two: Slot | null): boolean {
  return areSameWords(groupWords(one), groupWords(two));
}

/** The same, or one of them is open. */
export function isGroupCompatible(one: Slot | null, two: Slot | null): boolean {
  const [words, others] = [groupWords(one), groupWords(two)];
  return words.length === 0 || others.length === 0 || areSameWords(words, others);
}
