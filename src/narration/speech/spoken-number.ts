/**
 * Numbers as words, from the digits that are written: cardinals, ordinals, years, decimals, digit by digit. No number is computed with, so none
 * is rounded.
 *
 * Not here: which of them a form wants.
 */
import { toCardinal, toOrdinal } from "n2words/en-US";

/** "quintillion" is the last scale that anybody has heard of. */
const longest = 21;
const digitWords = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const inWords = (said: string) => said.split(/[\s-]+/);

/** "004" → zero zero four */
export const digitByDigit = (digits: string): string[] => [...digits].map((digit) => digitWords[Number(digit)]!);

/** "120" → one hundred twenty; what has a nought before it, or has no name, digit by digit. */
export function cardinal(digits: string): string[] {
  const isNamed = digits.length <= longest && !/^0\d/.test(digits);
  return isNamed ? inWords(toCardinal(digits)) : digitByDigit(digits);
}

/** "21" → twenty first */
export function ordinal(digits: string): string[] {
  const plain = digits.replace(/^0+(?=.)/, "");
  if (plain === "0") return ["zeroth"];
  return plain.length <= longest ? inWords(toOrdinal(plain)) : digitByDigit(plain);
}

/** As years and numbers of flights are said: "1994" → nineteen ninety four, "1905" → nineteen oh five, "1900" → nineteen hundred. */
export function inPairs(digits: string): string[] {
  if (digits.length < 3 || digits.length > 4 || digits.startsWith("0")) return cardinal(digits);
  const [high, low] = [digits.slice(0, -2), digits.slice(-2)];
  if (/^\d00/.test(digits)) return cardinal(digits);
  if (low === "00") return [...cardinal(high), "hundred"];
  return low.startsWith("0") ? [...cardinal(high), "oh", ...cardinal(low[1]!)] : [...cardinal(high), ...cardinal(low)];
}

/** "1,234.50" → one thousand two hundred thirty four point five zero; ".5" → point five */
export function decimal(written: string): string[] {
  const [whole = "", part] = written.replace(/[^\d.]/g, "").split(".");
  const point = part === undefined ? [] : ["point", ...digitByDigit(part)];
  return whole === "" ? point : [...cardinal(whole), ...point];
}

/** "eighty" → eighties, "ten" → tens, "six" → sixes */
export function plural(word: string): string {
  if (word.endsWith("y")) return `${word.slice(0, -1)}ies`;
  return word.endsWith("x") ? `${word}es` : `${word}s`;
}

/** All words, the last in its plural. */
export const pluralOf = (words: readonly string[]): string[] => [...words.slice(0, -1), plural(words.at(-1)!)];
