/**
 * A decade: "the 1980s" → nineteen eighties, "'80s" → eighties, "the 2000s" → two thousands, "1910s" → nineteen tens.
 *
 * Not here: what leads to it ("mid-") and a second one behind a dash, which are words of their own.
 */
import { endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal, inPairs, pluralOf } from "../spoken-number.ts";

const pattern = /(?<![\w.,])(\d\d(?:\d0)?|\d0)'?s(?![A-Za-z0-9])/y;

export const decade = defineSpeechRule({
  name: "decade",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    const digits = match?.[1];
    if (match === undefined || digits === undefined || !digits.endsWith("0")) return undefined;
    return { end: endOf(match), words: pluralOf(digits.length === 2 ? cardinal(digits) : inPairs(digits)) };
  },
});
