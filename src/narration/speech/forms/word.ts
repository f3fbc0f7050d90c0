/**
 * A word, with hyphens or without: "Russian-backed" → russian backed, "don't", "UN-led" → u n led. In a headline in capitals all but known acronyms are words.
 *
 * Not here: abbreviations with dots (initials, abbreviation), letters with digits (code).
 */
import { couldRunOn } from "../count-words.ts";
import { before, endOf, matchAt } from "../match-at.ts";
import { isInName, isShouted, sayWord } from "../say-word.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const scale = /^(?:hundred|thousand|million|billion|trillion)$/i;
const speaks = /^ (?:SAYS|SAID|WARNS|CHIEF|REPORTS|DECLARES|CALLS|URGES|CONFIRMS|DATA|OFFICIAL|STAFF|TEAM)/;
const pattern = /[A-Za-z]+(?:'[A-Za-z]+)*(?:-(?![A-Z][a-z]{0,4}\.|[A-Z]{2}\))[A-Za-z]+(?:'[A-Za-z]+)*(?![\w.]*\d))*/y;

export const word = defineSpeechRule({
  name: "word",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined) return undefined;
    if (isTypeInConsonants(match[0], text.slice(endOf(match), endOf(match) + 2)))
      return { end: endOf(match), words: [...match[0].toLowerCase()] };
    const last = endOf(match);
    if (scale.test(match[0]) && /\d ?$/.test(before(text, at)) && couldRunOn(text, at, last))
      return { end: last, words: [match[0].toLowerCase()], rest: "," };
    const isHeadline = /[A-Z]{2}/.test(match[0]) && (isShouted(text, at) || isInName(text, at, last));
    const homograph = isHeadline ? inHeadline(match[0], text, at) : undefined;
    if (homograph !== undefined) return { end: last, words: homograph };
    return { end: last, words: match[0].split("-").flatMap((part) => sayWord(part, isHeadline)) };
  },
});

/** In capitals "US" is mostly the country, and "WHO" the organisation where it speaks. */
function inHeadline(written: string, text: string, at: number): string[] | undefined {
  if (written === "US" && /\b(?:FOR|OF|LET|TELL|GIVE|HELP|SAVE|WITH|TOLD|GAVE) $/.test(before(text, at))) return ["us"];
  return written === "WHO" && speaks.test(text.slice(at + 3, at + 16)) ? ["w", "h", "o"] : undefined;
}

/** "Kh-101" is spelled, "Su-35" is not. */
const isTypeInConsonants = (letters: string, behind: string) =>
  /^[A-Z][b-df-hj-np-tv-xz]$/.test(letters) && /^[B-DF-HJ-NP-TV-XZ]/.test(letters) && /^-\d/.test(behind);
