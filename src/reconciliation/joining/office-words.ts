/**
 * The name of an office or organisation → what of it can be held against another: its words without those that say only that
 * somebody speaks, its country, and what it belongs to.
 *
 *   "the Lebanese Ministry of Health" → "health ministry", of Lebanon
 */
import { wordSet } from "../../text/word-set.ts";
import { plainWords } from "../comparing/plain-words.ts";
import type { AccountOrigin } from "./account.ts";
import type { OriginWords } from "./origin-words.ts";

/** Words that say that somebody speaks, or in what kind of paper or count, and not for whom. */
const speakers = wordSet(
  `official source authority government administration spokesman spokesperson spokeswoman leader intelligence expert
  representative person anonymous senior top unnamed local state capital deputy chief head figure aide briefing statement
  estimate report document study latest last newest recent toll tally count number survey assessment paper memo leaked internal preliminary main press secretary general affair`,
);

/** "Bogotá" → "Bogota". */
export const foldMarks = (word: string) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

type Body = Pick<AccountOrigin, "body" | "side" | "ladder">;

const anyPlace =
  "(?:country|nation|region|province|territory|enclave|strip|kingdom|republic|island|state|city|town|district)";
/** "The country's health ministry", "police in the town": whichever the article tells of. */
const ownedByPlace = new RegExp(String.raw`\b(?:the\s+)?${anyPlace}['’]s\s+|\s+in\s+the\s+${anyPlace}$`, "i");

/** Whom a name speaks for: the words of the office, its country, and the ladder that it stands on. */
export function bodyOf(told: string, words: OriginWords): Body {
  const name = told.replace(ownedByPlace, "");
  const office = words.officeOf(name) ?? words.officeOf(withoutSpeakers(name));
  if (office !== undefined) {
    const ladder = [office.name, ...office.within];
    const isGovernment = office.within.length === 0 && words.countryOf(office.name) === office.name;
    return { body: isGovernment ? null : keyOf(office.name, words), side: ladder.at(-1)!, ladder };
  }
  const { side } = partsOf(name, words);
  const key = keyOf(name, words);
  // "Health officials" are known by their field, "officials" by nothing.
  if (key === "") return { body: null, side, ladder: side === null ? [] : [side] };
  return { body: key, side, ladder: side === null ? [name] : [name, side] };
}

/** "A UN spokeswoman", "the UN's latest figure" → "UN". */
const withoutSpeakers = (name: string) =>
  (name.match(/[\p{L}\p{N}.&'’-]+/gu) ?? [])
    .filter((word) => !/^an?$/i.test(word) && !plainWords(word).some((plain) => speakers.has(plain)))
    .join(" ")
    .replace(/['’]s$/, "");

/** The words of an office, whosever it is: "the Lebanese Ministry of Health" → "health ministry". */
const keyOf = (name: string, words: OriginWords) =>
  partsOf(name.replace(/^(?:the )?White House /i, ""), words)
    .rest.filter((word, _, all) => !speakers.has(word) && (word !== "national" || all.length === 1))
    .toSorted()
    .join(" ");

const spellings = new Map([
  ["minister", "ministry"],
  ["defense", "defence"],
  ["armed", "military"],
  ["army", "military"],
  ["armies", "military"],
]);

/** The country in a name, and the words beside it. */
function partsOf(name: string, words: OriginWords): { side: string | null; rest: readonly string[] } {
  let side: string | null = null;
  const rest: string[] = [];
  for (const word of name.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*\.?/gu) ?? []) {
    const country = /^\p{Lu}/u.test(word) ? countryIn(word, words) : undefined;
    if (country === undefined) rest.push(word);
    else side ??= country;
  }
  side ??= sideIn(name, words);
  const sideWords = new Set(side === null ? [] : plainWords(side));
  const plain = plainWords(rest.join(" "))
    .map((word) => spellings.get(foldMarks(word)) ?? foldMarks(word))
    .filter((word) => !sideWords.has(word));
  return { side, rest: plain };
}

/** "Kyiv" in "the government in Kyiv" stands for its country. */
function countryIn(word: string, words: OriginWords): string | undefined {
  const name = word.replace(/['’]s$/, "");
  const country = words.countryOf(name);
  if (country !== undefined) return country;
  const office = words.officeOf(name);
  return office !== undefined && words.countryOf(office.name) === office.name ? office.name : undefined;
}

/** A country in a phrase, of several words too: "the United Arab Emirates' health ministry". */
export function sideIn(phrase: string, words: OriginWords): string | null {
  const tokens = phrase.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
  for (let length = Math.min(3, tokens.length); length > 0; length--) {
    for (let start = 0; start + length <= tokens.length; start++) {
      const piece = tokens.slice(start, start + length);
      if (!/^\p{Lu}/u.test(piece[0]!)) continue;
      const found = countryIn(piece.join(" "), words);
      if (found !== undefined) return found;
    }
  }
  return null;
}
