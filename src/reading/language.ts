/**
 * In which language a text is written, and whether that is one that Tollbook reads: English.
 * Names, numbers and short lines say too little: "144,044 Evacuated people" is never refused.
 *
 * A text is refused only when it is long enough, few of its words are the little words of English,
 * and the detector (tinyld) is sure of another language.
 */
import { tinyld } from "./packages-on-use.ts";

/** Fewer words in lower case than this decide nothing: lines of names look like any language. */
const fewestWords = 10;
const fewestLetters = 80;
/** So many letters that are not Latin, and most of all, are not English whatever they are. */
const fewestForeignLetters = 20;
/** So much of a text is enough to tell; the rest would only cost time. */
const sample = 2000;
/** English running text has 35 to 50 per cent of these, headlines and lists still 10. */
const englishShare = 0.12;

/** The detector knows letters by threes and takes "WBFF News" for Hindi; what is written in Latin letters is one of these. */
const latinLanguages =
  "en de fr es pt it nl sv da no fi pl cs sk hu ro hr sr sl tr vi id tl et lv lt is ga ca eu af sq".split(" ");

const littleWords = new Set(
  (
    "the of and to in a is was were are be been that for on with as by at from it its this which who has have had " +
    "an or not but they their he his she her said will after into than more when"
  ).split(" "),
);

export interface LanguageReading {
  /** ISO 639-1; null when the text is too short or too mixed to tell. */
  readonly language: string | null;
  readonly isRefused: boolean;
}

/** Reads the language of `text`; only its letters count. */
export function readLanguage(text: string): LanguageReading {
  const start = text.slice(0, sample);
  const words = start.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const little = words.filter((word) => littleWords.has(word.toLowerCase())).length;
  if (words.length >= 5 && little / words.length >= englishShare) return { language: "en", isRefused: false };
  if (!isTelling(start, words)) return { language: null, isRefused: false };
  const [best, second] = tinyld().detectAll(start, isLatin(words) ? { only: latinLanguages } : {});
  if (best === undefined) return { language: null, isRefused: false };
  if (best.lang === "en") return { language: "en", isRefused: false };
  const isSure = best.accuracy - (second?.accuracy ?? 0) >= 0.1 || little / words.length < 0.03;
  return isSure ? { language: best.lang, isRefused: true } : { language: null, isRefused: false };
}

function isLatin(words: readonly string[]): boolean {
  return words.filter((word) => /\p{Script=Latin}/u.test(word)).length > words.length / 2;
}

/** Whether there is enough running text to tell a language by. */
function isTelling(text: string, words: readonly string[]): boolean {
  if (!isLatin(words)) return (text.match(/\p{L}/gu) ?? []).length >= fewestForeignLetters;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters >= fewestLetters && words.filter((word) => /^\p{Ll}/u.test(word)).length >= fewestWords;
}
