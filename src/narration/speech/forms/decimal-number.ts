/**
 * A decimal: "12.5" → twelve point five, ".05" → point zero five. The point of "5.6-magnitude" and of "1.25 million" alike.
 *
 * Not here: scales in letters (scaled-number), dots that group (whole-number).
 */
import { endOf, matchAt } from "../match-at.ts";
import { wholePattern } from "../number-pattern.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { decimal } from "../spoken-number.ts";

const pattern = new RegExp(`(?:${wholePattern}|(?<![\\w.]))\\.\\d+(?!\\d|\\.\\d)`, "y");

export const decimalNumber = defineSpeechRule({
  name: "decimal-number",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    return match && { end: endOf(match), words: decimal(match[0]) };
  },
});
