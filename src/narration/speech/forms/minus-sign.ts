/**
 * The sign of a number below nought: "-5°C" → minus (five …), "-$2 million".
 *
 * Not here: dashes between numbers (range-dash), hyphens, a dash that opens an item of a list.
 */
import { before, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const pattern = /-(?=[$€£¥]?\.?\d)/y;

export const minusSign = defineSpeechRule({
  name: "minus-sign",
  read(text, at, end) {
    const isSign = matchAt(pattern, text, at, end) !== undefined && /(?:^|[\s("'=:,?[/])$/.test(before(text, at));
    return isSign ? { end: at + 1, words: ["minus"] } : undefined;
  },
});
