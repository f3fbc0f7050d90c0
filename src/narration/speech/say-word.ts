/**
 * A word as it is said: letters and apostrophes in small letters; acronyms as acronyms.ts tells: "UN" → u n, "NATO" → nato, "NGOs" → n g o's, "UN's" → u n's.
 *
 * Not here: where a word ends (forms).
 */
import { acronyms, isWordInHeadlines } from "./acronyms.ts";
import { before } from "./match-at.ts";

const capitals = /^([A-Z]{2,})('?s)?$/;
const vowel = /[AEIOUY]/;
const letterName = /^[A-Za-z]$/;

/** `isHeadline`: all around stands in capitals, too, and so tells nothing. */
export function sayWord(written: string, isHeadline: boolean): string[] {
  const word = written.replace(/^'+|'+$/g, "");
  const listed = isHeadline && isWordInHeadlines(word) ? undefined : acronyms.get(word);
  if (listed !== undefined) return listed.split(" ");
  const [, letters, ending] = capitals.exec(word) ?? [];
  if (letters === undefined) return [word.toLowerCase()];
  if (isHeadline && isWordInHeadlines(letters)) return [word.toLowerCase()];
  const said =
    acronyms.get(letters)?.split(" ") ?? (isSpelled(letters) ? [...letters.toLowerCase()] : [letters.toLowerCase()]);
  return ending === undefined ? said : withEnding(said, ending);
}

const isSpelled = (letters: string) => letters.length <= 3 || !vowel.test(letters);

/** "n g o's", "natos"; a spelled word keeps the apostrophe in its plural, so that it isn't read as another. */
function withEnding(said: string[], ending: string): string[] {
  const last = said.at(-1)!;
  const end = ending === "'s" || letterName.test(last) ? "'s" : "s";
  return [...said.slice(0, -1), `${last}${end}`];
}

/** Whether what stands around `at` is a headline in capitals: three words and more, hardly a small letter. */
export function isShouted(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 80), at + 80);
  const upper = around.match(/[A-Z]/g)?.length ?? 0;
  const lower = around.match(/[a-z]/g)?.length ?? 0;
  return upper >= 10 && lower * 6 < upper && (around.match(/[A-Z]{2,}/g)?.length ?? 0) >= 3;
}

/** "LA QUEBRADA, March 12": a short word in capitals beside a long one is part of its name, unless it is an acronym that everybody knows. */
export function isInName(text: string, at: number, end: number): boolean {
  if (acronyms.has(text.slice(at, end))) return false;
  const next = /^ (?:[A-Z]{1,3} )?([A-Z]{4,})(?![A-Za-z])/.exec(text.slice(end, end + 24))?.[1];
  const previous = /(?:^|[^A-Za-z])([A-Z]{4,}) (?:[A-Z]{1,3} )?$/.exec(before(text, at))?.[1];
  return [next, previous].some((name) => name !== undefined && !acronyms.has(name) && vowel.test(name));
}
