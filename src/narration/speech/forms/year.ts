/**
 * A year: "1994" → nineteen ninety four, "2005" → two thousand five, "1905" → nineteen oh five, "340 A.D." → three forty; in "2022-23" the first of two.
 * A rest follows where the next word could be heard as what is counted: "In 1994 people died".
 *
 * Not here: years in dates (written-date, numeric-date), decades (decade), counts of four digits (whole-number).
 */
import { couldBeCounted, isCount } from "../count-words.ts";
import { endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { inPairs } from "../spoken-number.ts";
import { unitBehind } from "../units.ts";

const bare = /(?<![\d.,])(?:1[1-9]|20)\d\d(?![\d%°]|[.,]\d|[A-Za-z])/y;
const ofEra = /\d{3,4}(?=\s?(?:A\.?D|B\.?C|B?CE)\b)/y;
const second = /[-–]\d{2,4}/y;

export const year = defineSpeechRule({
  name: "year",
  read(text, at, end) {
    const era = matchAt(ofEra, text, at, end);
    if (era !== undefined) return { end: endOf(era), words: inPairs(era[0]) };
    const match = matchAt(bare, text, at, end);
    if (match === undefined) return undefined;
    const last = endOf(match);
    const range = matchAt(second, text, last, end);
    const behind = range === undefined ? last : endOf(range);
    if (isCount(text, at, last) || isCount(text, at, behind) || unitBehind(text, behind, end) !== undefined)
      return undefined;
    const words = inPairs(match[0]);
    return couldBeCounted(text, at, last) ? { end: last, words, rest: "," } : { end: last, words };
  },
});
