/**
 * A fraction, alone or with a whole number: "1/2" → one half, "2 1/2" → two and a half, "3¾" → three and three quarters, "1/4th" → one quarter.
 *
 * Not here: dates with slashes (numeric-date), "9/11" and "24/7" (set-phrase).
 */
import { endOf, matchAt } from "../match-at.ts";
import { wholePattern } from "../number-pattern.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal, ordinal, pluralOf } from "../spoken-number.ts";

const inDigits = new RegExp(
  `(?:(${wholePattern})[ \\u00a0-])?(?<![\\d/])(\\d+) ?/ ?(\\d+)(?:st|nd|rd|th)?(?![\\w/%]|[.,]\\d)`,
  "iy",
);
const oneSign = new RegExp(`(${wholePattern})?\\s?([¼½¾⅐-⅞])`, "y");

export const fraction = defineSpeechRule({
  name: "fraction",
  read(text, at, end) {
    const sign = matchAt(oneSign, text, at, end);
    if (sign !== undefined) {
      const [over, under] = sign[2]!.normalize("NFKD").split("⁄");
      return { end: endOf(sign), words: mixed(sign[1], over!, under!) };
    }
    const match = matchAt(inDigits, text, at, end);
    if (match === undefined || match[0].includes(" /") !== match[0].includes("/ ")) return undefined;
    return { end: endOf(match), words: mixed(match[1], match[2]!, match[3]!) };
  },
});

function mixed(whole: string | undefined, over: string, under: string): string[] {
  const part = partOf(over, under);
  if (whole === undefined) return part;
  const isHalf = over === "1" && under === "2";
  return [...cardinal(whole.replace(/\D/g, "")), "and", ...(isHalf ? ["a", "half"] : part)];
}

function partOf(over: string, under: string): string[] {
  const isOne = over === "1";
  const number = cardinal(over);
  if (/^0*[01]$/.test(under)) return [...number, "over", ...cardinal(under)];
  if (under === "2") return [...number, isOne ? "half" : "halves"];
  const name = under === "4" ? ["quarter"] : ordinal(under);
  return [...number, ...(isOne ? name : pluralOf(name))];
}
