/**
 * An ordinal in digits: "21st" → twenty first, "1,000th" → one thousandth.
 *
 * Not here: days of months (written-date), denominators (fraction), a wrong ending ("21th"), which is said as it is written.
 */
import { endOf, matchAt } from "../match-at.ts";
import { wholePattern } from "../number-pattern.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { ordinal } from "../spoken-number.ts";

const pattern = new RegExp(`(${wholePattern})(st|nd|rd|th)(?![A-Za-z0-9])`, "iy");

export const ordinalNumber = defineSpeechRule({
  name: "ordinal-number",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined) return undefined;
    const digits = match[1]!.replace(/\D/g, "");
    return endingOf(digits) === match[2]!.toLowerCase() ? { end: endOf(match), words: ordinal(digits) } : undefined;
  },
});

function endingOf(digits: string): string {
  if (/1\d$/.test(digits)) return "th";
  return ({ 1: "st", 2: "nd", 3: "rd" } as Record<string, string>)[digits.at(-1)!] ?? "th";
}
