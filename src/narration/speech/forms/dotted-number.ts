/**
 * A whole number whose dots group: "1.200.000" → one million two hundred thousand, "1.200 people", of whom nobody counts decimals.
 *
 * Not here: "1.200" alone and "1.125 million" (decimal-number), days with dots (numeric-date).
 */
import { endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal } from "../spoken-number.ts";

const pattern =
  /\d{1,3}(?:(?:\.\d{3}){2,}|\.\d{3}(?=\s(?:people|persons|men|women|children|civilians|soldiers|troops|fighters|dead|deaths|killed|wounded|injured|missing|victims|families|homes|houses|residents|migrants|refugees|others|cases)\b))(?![\d.]\d|\d)/y;

export const dottedNumber = defineSpeechRule({
  name: "dotted-number",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    return match && { end: endOf(match), words: cardinal(match[0].replaceAll(".", "")) };
  },
});
