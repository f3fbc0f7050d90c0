/**
 * Whether two links of attribution name one source: "John Kirby", "Kirby" and "Mr Kirby, the spokesman"; "the health
 * ministry" and "the Ministry of Health"; "the World Health Organization" and "the WHO".
 *
 * "Ukrainian officials" and "officials" are two: whose officials they are is what the reader goes by.
 */
import type { AttributionLink } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import { areSameWords, plainWords, wordsBeyond } from "./plain-words.ts";
import { namesIn } from "./same-place.ts";
import { titles } from "./titles.ts";

/**
 * The link that the count comes from: the last one that names a source. Where the figure's sentence names one, others that
 * extraction carried over from the sentences before do not count.
 */
export function originOf(
  attribution: readonly AttributionLink[],
  isInSentence: (span: Span) => boolean,
): AttributionLink | null {
  const named = attribution.filter(({ source }) => source !== null);
  return named.findLast(({ source }) => isInSentence(source!)) ?? named.at(-1) ?? null;
}

/** `places` are words of the place of the count: "police" are "Kharkiv police" where the count is of Kharkiv. */
export function isSameSource(
  one: AttributionLink | null,
  two: AttributionLink | null,
  places: ReadonlySet<string> = new Set(),
): boolean {
  if (one === null || two === null) return one === two;
  const arePersons = one.kind === "person" || two.kind === "person";
  return spansOf(one).some((span) => spansOf(two).some((other) => isSameName(span, other, arePersons, places)));
}

/** What a source is called here: its name, or what it does. */
const spansOf = ({ source, role }: AttributionLink) => [source, role].filter((span) => span !== null);

function isSameName(one: Span, two: Span, arePersons: boolean, places: ReadonlySet<string>): boolean {
  const [words, others] = [plainWords(one.exact), plainWords(two.exact)];
  if (words.length === 0 || others.length === 0) return false;
  if (areSameWords(words, others) || isShortFor(one.exact, two.exact) || isShortFor(two.exact, one.exact)) return true;
  if (arePersons && isSamePerson(words, others)) return true;
  const extra = wordsBeyond(words, others) ?? wordsBeyond(others, words);
  const names = namesIn(`${one.exact} ${two.exact}`);
  return extra?.every((word) => !names.has(word) || places.has(word)) ?? false;
}

/** The same last name, and no two first names. */
function isSamePerson(words: readonly string[], others: readonly string[]): boolean {
  const [name, other] = [words, others].map((list) => list.filter((word) => !titles.has(word)));
  if (name === undefined || other === undefined || name.length === 0 || other.length === 0) return false;
  return wordsBeyond(name, other) !== undefined || wordsBeyond(other, name) !== undefined;
}

/** "WHO" for "the World Health Organization". */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{Lu}]/gu, "");
  if (letters.length < 2 || /\p{Ll}/u.test(short.replace(/^the\s/i, ""))) return false;
  const initials = (long.match(/\p{Lu}[\p{L}]+/gu) ?? []).map((word) => word[0]).join("");
  return initials === letters;
}
