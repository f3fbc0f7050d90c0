/**
 * Numbers in words: "twenty-eight", "two hundred and five thousand", "a dozen", "two dozen", "sixty-five hundred",
 * "hundred thousand", "a thousand and twelve", "three lakh crore".
 *
 * Not here: digits and fractions (number.ts), "dozens" and "several hundred" (vague-numeral.ts).
 */
import type { Token } from "./sentence.ts";

export interface WordNumber {
  readonly value: number;
  /** Token index of the last word, inclusive. */
  readonly last: number;
  /** What the last group was multiplied by, 1 where no scale word stands behind it: 1000 in "forty thousand". */
  readonly scale: number;
  /** "twenty-odd": a word that says it is no more than near. */
  readonly isRound: boolean;
}

const units = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const tens = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, (i + 2) * 10]),
);
units.set("nought", 0).set("naught", 0);
export const scales = new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
  ["score", 20],
  ["lakh", 1e5],
  ["crore", 1e7],
]);
/** Behind a number, a plural counts no more than the singular: "3 dozens", "two lakhs". */
for (const word of ["dozens", "lakhs", "crores", "thousands", "millions"])
  scales.set(word, scales.get(word.slice(0, -1))!);
/** The words that a number in words can begin with, apart from hyphenated ones. */
export const numberOpeners: readonly string[] = [...units.keys(), ...tens.keys(), "a", "an", "hundred"];

/** 0 to 99 as one word: "seven", "twenty-eight", "twenty-odd"; undefined for any other word. */
function smallNumber(word: string): number | undefined {
  const plain = units.get(word) ?? tens.get(word);
  if (plain !== undefined) return plain;
  const dash = word.indexOf("-");
  if (dash < 0) return undefined;
  const ten = tens.get(word.slice(0, dash));
  const last = word.slice(dash + 1);
  if (ten !== undefined && isNearness(last)) return ten;
  const unit = units.get(last);
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? ten + unit : undefined;
}

const isNearness = (tail: string) => tail === "odd" || tail === "something" || tail === "ish";

/** The number under a hundred that stands behind "3 hundred and": "one", "21". */
export const smallNumberIn = (word: string): number | undefined =>
  smallNumber(word) ?? (/^[1-9]\d?$/.test(word) ? Number(word) : undefined);

/** The single digit or the number under a hundred that stands behind "point": "five", "seventy-one". */
export const digitsBehindPoint = (word: string): string | undefined => smallNumber(word)?.toString();

/** The number in words that begins at token `first`; undefined when none begins there. */
export function readNumberInWords(tokens: readonly Token[], first: number): WordNumber | undefined {
  const { lower } = tokens[first]!;
  const next = tokens[first + 1]?.lower ?? "";
  if (lower === "a" || lower === "an") {
    // "a score of goals", "a dozens"
    if (!scales.has(next) || next === "score" || next.endsWith("s")) return undefined;
    return addUp(tokens, first + 1, 1);
  }
  // A headline's "Hundred thousand flee"; "several hundred thousand" is vague.
  if (lower === "hundred" && next !== "thousand" && next !== "million") return undefined;
  return addUp(tokens, first, lower === "hundred" ? 1 : undefined);
}

/** Adds up groups of hundreds, each multiplied by the scale behind it; `group` is what an article before counts. */
function addUp(tokens: readonly Token[], first: number, start: number | undefined): WordNumber | undefined {
  let group = start;
  let factor = 1;
  let total = 0;
  let term = 0;
  let last = -1;
  let isRound = false;
  for (let i = first; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    const small = smallNumber(word);
    const scale = scales.get(word);
    if (small !== undefined && fits(group, small, total === 0 ? undefined : factor)) {
      group = (group ?? 0) + small;
      factor = group === small ? 1 : factor;
      isRound ||= isNearness(word.slice(word.indexOf("-") + 1));
    } else if (scale !== undefined && scale <= 100 && group !== undefined && group > 0) {
      factor = scale;
      group *= scale;
    } else if (scale !== undefined && scale > 100 && group !== undefined && group > 0) {
      term = group * scale;
      factor = factor === 1 || group % factor !== 0 ? scale : factor * scale;
      total += term;
      group = undefined;
    } else if (scale !== undefined && group === undefined && term > 0 && total === term && scale > factor) {
      total *= scale;
      term = total;
      factor *= scale;
    } else if (isJoint(tokens, i, { group, total, first })) continue;
    else break;
    last = i;
  }
  return last < 0 ? undefined : { value: total + (group ?? 0), last, scale: factor, isRound };
}

interface SoFar {
  readonly group: number | undefined;
  readonly total: number;
  /** Token index of the number's first word. */
  readonly first: number;
}

/** The "and" of "a hundred and five" and "a thousand and twelve"; "two thousand and three hundred" are two counts. */
function isJoint(tokens: readonly Token[], at: number, { group, total, first }: SoFar): boolean {
  if (tokens[at]!.lower !== "and" || !((group ?? 0) >= 100 || (group === undefined && total > 0))) return false;
  if (doesPart(tokens, at, first)) return false;
  if (smallNumber(tokens[at + 1]?.lower ?? "") === undefined) return false;
  const after = tokens[at + 2]?.lower ?? "";
  // "one hundred and three quarters"
  if (
    /^(?:half|halves|third|quarter|fourth|(?:fif|six|seven|eigh|nin|ten)th|thirds|quarters|(?:four|fif|six|seven|eigh|nin|ten)ths)$/.test(
      after,
    )
  )
    return false;
  // "killed three hundred and two dozen", "between five hundred and two hundred thousand"
  if (/^(?:dozens?|score|hundred)$/.test(after)) return false;
  // "a thousand five hundred and one thousand seven hundred"
  if (group !== undefined && total > 0 && scales.has(after)) return false;
  return group !== undefined || !(scales.has(after) || smallNumber(after) !== undefined);
}

/** "between five hundred and two thousand": the "and" parts two numbers, unless another does. */
function doesPart(tokens: readonly Token[], at: number, first: number): boolean {
  const isBetween = tokens[first - 1]?.lower === "between" || tokens[first - 2]?.lower === "between";
  if (!isBetween) return false;
  for (let i = at + 1; i < tokens.length && isNumberWord(tokens[i]!.lower); i++)
    if (tokens[i]!.lower === "and") return false;
  return true;
}

const isNumberWord = (word: string) => word === "and" || scales.has(word) || smallNumber(word) !== undefined;

/** "twenty five" and "a hundred five" are one number, "five eight" is not; nor does "a thousand" take in what no scale parts. */
function fits(group: number | undefined, small: number, above: number | undefined): boolean {
  if (group === undefined) return above === undefined || above >= 1e3;
  return group % 100 === 0 ? group > 0 : group % 10 === 0 && group % 100 >= 20 && small > 0 && small < 10;
}
