/**
 * Amounts of time in digits and words: "14", "2 1/2", "twenty-four", "a couple of", "several" (null: more than one, not said how many).
 * Not here: counts of people with their hedges (quantity.ts).
 */
import type { Token } from "../sentence.ts";

export interface SmallNumber {
  readonly amount: number | null;
  readonly last: number;
}

const words = new Map<string, number>(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, index) => [word, index]),
);
const tens = new Map<string, number>(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, 20 + index * 10]),
);
const scales = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1000],
]);
const uncounted = new Set(["several", "few", "many", "some"]);
const fractions = new Map([
  ["½", 0.5],
  ["1/2", 0.5],
  ["¼", 0.25],
  ["1/4", 0.25],
  ["¾", 0.75],
  ["3/4", 0.75],
]);

/** Words that an amount can begin with. */
export const amountWords: readonly string[] = [
  ...words.keys(),
  ...tens.keys(),
  ...uncounted,
  ...scales.keys(),
  "a",
  "an",
  "half",
];

/** "twenty-four" is 24; undefined for a word that is no number below a hundred. */
export function numberOfWord(lower: string): number | undefined {
  const whole = words.get(lower) ?? tens.get(lower);
  if (whole !== undefined || !lower.includes("-")) return whole;
  const [ten, one, ...rest] = lower.split("-");
  const high = tens.get(ten!);
  const low = words.get(one!);
  return rest.length === 0 && high !== undefined && low !== undefined ? high + low : undefined;
}

/** The amount that begins at `at`, without its unit. */
export function readSmallNumber(tokens: readonly Token[], at: number): SmallNumber | undefined {
  const lower = tokens[at]?.lower;
  if (lower === undefined) return undefined;
  if (lower === "a" || lower === "an") return readAfterArticle(tokens, at);
  if (lower === "half" && /^an?$/.test(tokens[at + 1]?.lower ?? "")) return { amount: 0.5, last: at + 1 };
  if (uncounted.has(lower)) return { amount: null, last: at };
  const digits = /^(\d{1,3}(?:\.\d)?)(½)?$/.exec(lower);
  if (digits) return withFraction(tokens, Number(digits[1]) + (digits[2] ? 0.5 : 0), at);
  const halved = /^(\w+)-and-a-half$/.exec(lower);
  if (halved && words.has(halved[1]!)) return { amount: words.get(halved[1]!)! + 0.5, last: at };
  return readWords(tokens, at);
}

function readAfterArticle(tokens: readonly Token[], at: number): SmallNumber {
  const next = tokens[at + 1]?.lower;
  if (next === "couple") return { amount: 2, last: tokens[at + 2]?.lower === "of" ? at + 2 : at + 1 };
  if (next === "few") return { amount: null, last: at + 1 };
  const scale = scales.get(next ?? "");
  return scale === undefined ? { amount: 1, last: at } : { amount: scale, last: at + 1 };
}

function readWords(tokens: readonly Token[], at: number): SmallNumber | undefined {
  const scaleFirst = scales.get(tokens[at]!.lower);
  let amount = scaleFirst ?? numberOfWord(tokens[at]!.lower);
  if (amount === undefined) return undefined;
  let last = at;
  const one = words.get(tokens[at + 1]?.lower ?? "");
  if (tens.has(tokens[at]!.lower) && one !== undefined && one > 0 && one < 10) {
    amount += one;
    last++;
  }
  const scale = scales.get(tokens[last + 1]?.lower ?? "");
  if (scale !== undefined && scaleFirst === undefined) {
    amount *= scale;
    last++;
  }
  return withFraction(tokens, amount, last);
}

function withFraction(tokens: readonly Token[], amount: number, last: number): SmallNumber {
  const fraction = fractions.get(tokens[last + 1]?.lower ?? "");
  if (fraction !== undefined) return { amount: amount + fraction, last: last + 1 };
  const isAndHalf = ["and", "a", "half"].every((word, index) => tokens[last + 1 + index]?.lower === word);
  return isAndHalf ? { amount: amount + 0.5, last: last + 3 } : { amount, last };
}
