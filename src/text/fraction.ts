/**
 * Fractions: "half", "a third", "two thirds", "three-quarters", "five ninths", "¾", "2/3".
 *
 * Not here: whether a fraction is a share of something (share.ts) or of a number ("half a million", number.ts).
 */
import type { Token } from "./sentence.ts";

export interface FractionReading {
  readonly value: number;
  /** Token index of the last word, inclusive. */
  readonly last: number;
  /** "a third", "one fifth": the words may also name the third, or the fifth, of a row. */
  readonly isOrdinalLike: boolean;
}

const ordinals = "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const parts = new Map<string, number>([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ["twentieth", 20],
  ["twentieths", 20],
  ...ordinals.flatMap((word, i): [string, number][] => [
    [word, i + 3],
    [`${word}s`, i + 3],
  ]),
]);
const counts = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ..."one two three four five six seven eight nine ten eleven"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
]);
const signs = new Map<string, number>([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** The words and signs that a fraction can begin with, apart from hyphenated ones and digits. */
export const fractionOpeners: readonly string[] = [...counts.keys(), ...signs.keys(), "half", "quarter"];

/** The fraction that begins at token `first`, never more than 1; undefined when none begins there. */
export function readFraction(tokens: readonly Token[], first: number): FractionReading | undefined {
  const word = tokens[first]?.lower;
  if (word === undefined) return undefined;
  if (word === "half") return { value: 1 / 2, last: first, isOrdinalLike: false };
  const sign = signs.get(word) ?? readSlashed(word);
  if (sign !== undefined) return { value: sign, last: first, isOrdinalLike: false };
  const dash = word.indexOf("-");
  if (dash > 0) return fractionOf(word.slice(0, dash), word.slice(dash + 1), first);
  const next = tokens[first + 1]?.lower ?? "";
  // "two hundred-thousandths" and the like are nobody's toll.
  return counts.has(word) ? fractionOf(word, next, first + 1) : undefined;
}

function fractionOf(counted: string, named: string, last: number): FractionReading | undefined {
  const count = counts.get(counted);
  const part = parts.get(named);
  if (count === undefined || part === undefined || count > part) return undefined;
  const isPlural = named.endsWith("s");
  if (isPlural !== count > 1) return undefined;
  return { value: count / part, last, isOrdinalLike: count === 1 && part !== 2 };
}

/** "2/3", "3/4"; a date ("9/11") has other ends. */
function readSlashed(word: string): number | undefined {
  if (word.length !== 3 || word[1] !== "/") return undefined;
  const count = Number(word[0]);
  const part = Number(word[2]);
  return count >= 1 && count < part ? count / part : undefined;
}
