/**
 * Letters and digits in one: "M23" → m twenty three, "MH17" → m h seventeen, "COVID19", "G7", "H1N1" → h one n one, "A321" → a three twenty one.
 *
 * Not here: letters and digits that a hyphen joins ("B-52": word, whole-number), units (unit), scales (scaled-number).
 */
import { endOf, matchAt } from "../match-at.ts";
import { sayWord } from "../say-word.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { digitByDigit, inPairs } from "../spoken-number.ts";
import { unitBehind } from "../units.ts";

const pattern = /(?=[A-Za-z]*\d+[A-Za-z]|[A-Za-z]+\d)[A-Za-z0-9]+/y;
/** "12kg", and "2x8 m": two numbers of one unit. */
const measured = [/^\d+/, /^\d+x\d+/];

export const code = defineSpeechRule({
  name: "code",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined || /[\d.,]/.test(text[at - 1] ?? " ")) return undefined;
    const isMeasured = measured
      .map((pattern) => pattern.exec(match[0])?.[0].length)
      .some((length) => length !== undefined && unitBehind(text, at + length, end) !== undefined);
    if (isMeasured || /^\d+(?:st|nd|rd|th)$/i.test(match[0])) return undefined;
    const parts = match[0].match(/[A-Za-z]+|\d+/g)!;
    return { end: endOf(match), words: parts.flatMap((part) => (/\d/.test(part) ? numberOf(part) : lettersOf(part))) };
  },
});

/** Up to four digits are a number, more are read one by one. */
const numberOf = (digits: string) => (digits.length > 4 ? digitByDigit(digits) : inPairs(digits));

/** Letters of a code are spelled in capitals, and are words otherwise. */
const lettersOf = (letters: string) => sayWord(letters, false);
