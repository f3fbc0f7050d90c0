/**
 * A whole number: "12,000" → twelve thousand, "007" → zero zero seven; behind the letters of a type in pairs: "C-130" → (c) one thirty.
 * A rest keeps a round one apart from the next: "30,000 and 19 others". What nobody could count (ten digits without grouping) is read digit by digit.
 *
 * Not here: years (year), numbers that carry letters (code), what their unit is (unit).
 */
import { couldRunOn } from "../count-words.ts";
import { before, endOf, matchAt } from "../match-at.ts";
import { wholePattern } from "../number-pattern.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal, digitByDigit, inPairs } from "../spoken-number.ts";

const pattern = new RegExp(wholePattern, "y");
const type =
  /(?:^|[^A-Za-z])(?:[A-Z][A-Za-z]{0,2}-|(?:[Ff]light|Boeing|Airbus|Route|Highway|Interstate|Room|Apollo) (?:No\. ?)?)$/;
/** A number of post. */
const behindState = /, (?:[A-Z]{2}|[A-Z][a-z]{1,4}\.) $/;
const uncounted = 10;

export const wholeNumber = defineSpeechRule({
  name: "whole-number",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined) return undefined;
    const digits = match[0].replace(/\D/g, "");
    const form = { end: endOf(match), words: wordsOf(digits, digits === match[0], before(text, at)) };
    return /\d00$/.test(digits) && couldRunOn(text, at, form.end) ? { ...form, rest: "," as const } : form;
  },
});

function wordsOf(digits: string, isBare: boolean, left: string): string[] {
  const isSerial = digits.length >= uncounted || (digits.length === 5 && behindState.test(left));
  if (isBare && isSerial) return digitByDigit(digits);
  return isBare && type.test(left) ? inPairs(digits) : cardinal(digits);
}
