/**
 * The words of a slot as they are compared: small letters, without articles and the like, plurals as singulars.
 *
 *   plainWords("the Russian soldiers") → ["russian", "soldier"]
 */
import { remembering } from "../../text/remembering.ts";
import { wordSet } from "../../text/word-set.ts";

const empty = wordSet(
  "the a an another other others more of in on at and for to from its his her their our some all any",
);

const irregular = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["wives", "wife"],
  ["lives", "life"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["fishermen", "fisherman"],
  ["gunmen", "gunman"],
]);

/** The words without their endings and without those that carry no meaning here. */
export const plainWords = remembering(5_000, (exact: string): readonly string[] => {
  const words =
    exact
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}]+(?:[-'.][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => singular(word.replace(/'s$/, ""))).filter((word) => !empty.has(word));
});

function singular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** Whether two lists hold the same words, in whatever order. */
export function areSameWords(one: readonly string[], two: readonly string[]): boolean {
  return one.length === two.length && one.toSorted().join(" ") === two.toSorted().join(" ");
}

/** The words of `more` that `less` lacks; undefined where `less` has words of its own. */
export function wordsBeyond(less: readonly string[], more: readonly string[]): string[] | undefined {
  const known = new Set(less);
  const all = new Set(more);
  return less.every((word) => all.has(word)) ? more.filter((word) => !known.has(word)) : undefined;
}
