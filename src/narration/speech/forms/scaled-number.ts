/**
 * A number with the letters of a scale: "1.2m" → one point two million, "30k" → thirty thousand, "5bn" → five billion.
 *
 * Not here: scales in words, which are words; "m" where a length is told (unit); money (money).
 */
import { couldRunOn } from "../count-words.ts";
import { before, endOf, matchAt } from "../match-at.ts";
import { amountPattern, scaleWords } from "../number-pattern.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { decimal } from "../spoken-number.ts";

const pattern = new RegExp(`(${amountPattern})(k|K|m|M|mn|mln|bn|bln|tn|trn)(?![A-Za-z0-9²³/])`, "y");
const isLengthBehind =
  /^[ -]?(?:tall|high|deep|long|wide|thick|away|apart|from|above|below|under|off|waves?|into|down|across|beneath|underwater|offshore|inland|swells?|tides?|race|sprint|freestyle|final|hurdles|relay|by|x)\b/i;
const isLengthBefore =
  /(?:waves? of|height of|depth of|length of|width of|distance of|high|deep|tall|within|about \d+ ?x)(?: about| some| up to| nearly)? $/i;

export const scaledNumber = defineSpeechRule({
  name: "scaled-number",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined) return undefined;
    const last = endOf(match);
    const isLength =
      match[2] === "m" && (isLengthBehind.test(text.slice(last, last + 12)) || isLengthBefore.test(before(text, at)));
    if (isLength) return undefined;
    const words = [...decimal(match[1]!), scaleWords[match[2]!]!];
    return couldRunOn(text, at, last) ? { end: last, words, rest: "," } : { end: last, words };
  },
});
