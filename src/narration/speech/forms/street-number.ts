/**
 * The number of a house, before its street: "1428 Elm St." → fourteen twenty eight, "708 N 1st St" → seven zero eight, and the compass behind it: "N" → north.
 *
 * Not here: the street itself (word, abbreviation).
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal, digitByDigit, inPairs } from "../spoken-number.ts";

const street =
  "(?:St|Ave|Rd|Blvd|Ln|Dr|Ct|Pl|Hwy|Pkwy|Expy|Street|Avenue|Road|Boulevard|Lane|Drive|Court|Place|Highway|Parkway)";
const names = `(?:[A-Z][A-Za-z]+ |\\d+(?:st|nd|rd|th) ){1,3}${street}(?![A-Za-z])`;
const number = new RegExp(`\\d{1,5}(?= (?:[NSEW]\\.? )?${names})`, "y");
const compass = new RegExp(`([NSEW])\\.?(?= ${names})`, "y");
const sides: Readonly<Record<string, string>> = { N: "north", S: "south", E: "east", W: "west" };

export const streetNumber = defineSpeechRule({
  name: "street-number",
  read(text, at, end) {
    const house = matchAt(number, text, at, end);
    if (house !== undefined && /^ (?:[A-Z]|\d)/.test(text.slice(endOf(house))))
      return { end: endOf(house), words: wordsOf(house[0]) };
    const side = /(?:^|\s)\d{1,5} $/.test(before(text, at)) ? matchAt(compass, text, at, end) : undefined;
    return side && { end: endOf(side), words: [sides[side[1]!]!] };
  },
});

function wordsOf(digits: string): string[] {
  if (digits.length > 4) return digitByDigit(digits);
  return /^\d0\d$/.test(digits) && !digits.endsWith("00")
    ? digitByDigit(digits)
    : digits.length < 3
      ? cardinal(digits)
      : inPairs(digits);
}
