/**
 * Numbers in words: "twenty-eight", "two hundred and five thousand", "half a million", "a dozen", "two dozen".
 *
 * Not here: digits (number.ts), "dozens" and "several hundred" (vague-numeral.ts).
 */
import type { Token } from "./sentence.ts";

export interface WordNumber {
  readonly value: number;
  /** Token index of the last word, inclusive. */
  readonly last: number;
  readonly hasScale: boolean;
}

const units = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10]),
);
export const scales = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["dozen", 12],
  ["lakh", 1e5],
  ["crore", 1e7],
]);
/** The words that a number in words can begin with, apart from hyphenated ones. */
export const numberOpeners: readonly string[] = [...units.keys(), ...tens.keys(), "half", "a", "an"];

/** 1 to 99 as one word: "seven", "twenty-eight"; undefined for any other word. */
function smallNumber(word: string): number | undefined {
  const plain = units.get(word) ?? tens.get(word);
  if (plain !== undefined) return plain;
  const dash = word.indexOf("-");
  if (dash < 0) return undefined;
  const ten = tens.get(word.slice(0, dash));
  const unit = units.get(word.slice(dash + 1));
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? ten + unit : undefined;
}

/** The number in words that begins at token `first`; undefined when none begins there. */
export function readNumberInWords(tokens: readonly Token[], first: number): WordNumber | undefined {
  const { lower } = tokens[first]!;
  if (lower === "half") return readHalf(tokens, first);
  const hasArticle = lower === "a" || lower === "an";
  if (hasArticle && !scales.has(tokens[first + 1]?.lower ?? "")) return undefined;
  return addUp(tokens, hasArticle ? first + 1 : first, hasArticle ? 1 : undefined);
}

/** "half a million", "half million". */
function readHalf(tokens: readonly Token[], first: number): WordNumber | undefined {
  const last = tokens[first + 1]?.lower === "a" ? first + 2 : first + 1;
  const scale = scales.get(tokens[last]?.lower ?? "");
  return scale === undefined ? undefined : { value: scale / 2, last, hasScale: true };
}

/** Adds up groups of hundreds, each multiplied by the scale behind it; `group` is what an article before counts. */
function addUp(tokens: readonly Token[], first: number, start: number | undefined): WordNumber | undefined {
  let group = start;
  let total = 0;
  let last = -1;
  let hasScale = false;
  for (let i = first; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    const small = smallNumber(word);
    const scale = scales.get(word);
    if (small !== undefined && fits(group, small)) group = (group ?? 0) + small;
    else if (scale !== undefined && group !== undefined) {
      hasScale = true;
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = undefined;
      }
    } else if (
      word === "and" &&
      group !== undefined &&
      group >= 100 &&
      smallNumber(tokens[i + 1]?.lower ?? "") !== undefined
    )
      continue;
    else break;
    last = i;
  }
  return last < 0 ? undefined : { value: total + (group ?? 0), last, hasScale };
}

/** "twenty five" and "a hundred five" are one number, "five eight" is not. */
function fits(group: number | undefined, small: number): boolean {
  return group === undefined || group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10);
}
