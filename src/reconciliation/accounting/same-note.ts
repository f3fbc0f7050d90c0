/** When the notes of two versions are one: the same words, or the same with a typo mended. */
import { remembering } from "../../text/remembering.ts";

/** Its words, white space, case and marks aside. Remembered: each version carries the notes of those before it. */
export const plainNote = remembering(2_000, (exact: string) =>
  exact
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);

/** Of two notes as `plainNote` gives them: most of its words stand in both, and every number: a typo was mended, nothing else told. */
export function isMended(old: string, words: string): boolean {
  const [one, two] = [old.split(" "), words.split(" ")];
  const all = new Set(one);
  const shared = two.filter((word) => all.has(word)).length;
  const numbersOf = (list: readonly string[]) => list.filter((word) => /\d/.test(word)).join(" ");
  return numbersOf(one) === numbersOf(two) && shared >= Math.max(one.length, two.length) * mostlySame;
}

const mostlySame = 0.85;
