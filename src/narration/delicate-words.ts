/**
 * The words of a sentence whose change would misstate it: numbers, hedges, negations; and what each could be misheard as, or misread for.
 *
 * Not here: whether anything was heard (compare-heard).
 */

export type SiteKind = "number" | "hedge" | "negation";

/** Words `from` up to, and without, `to`. */
export interface Site {
  readonly kind: SiteKind;
  readonly from: number;
  readonly to: number;
}

const list = (words: string) => words.split(/\s+/);
const phrases = (text: string) => text.split("|").map((phrase) => phrase.trim().split(" "));

export const cardinals = list(
  `zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`,
);
export const scales = list("hundred thousand million billion trillion");
const plurals = list("hundreds thousands millions billions dozens tens");
const parts = list("point half halves third thirds quarter quarters dozen");
export const ordinals = list(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
   sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth thousandth`,
);
const numbers: ReadonlySet<string> = new Set([...cardinals, ...scales, ...plurals, ...parts, ...ordinals]);

/** Longest first. */
export const hedges: readonly (readonly string[])[] = phrases(
  `no fewer than | no less than | no more than | as many as | as few as | at least | at most | more than | fewer than | less than
   | up to | close to | about | around | approximately | roughly | nearly | almost | over | under | some | estimated
   | reportedly | allegedly | possibly | probably | suspected | alleged | may | might | could`,
).sort((a, b) => b.length - a.length);

/** Words that deny, and what is said where they are not. */
const denials: Readonly<Record<string, readonly string[]>> = {
  not: ["", "now"],
  no: ["", "a", "the", "some"],
  never: ["", "ever", "now"],
  nobody: ["somebody", "everybody"],
  none: ["some", "all"],
  nothing: ["something", "everything"],
  neither: ["either", "both"],
  nor: ["or", "and"],
  without: ["with"],
  denied: ["said", "confirmed"],
  denies: ["says", "confirms"],
  deny: ["say", "confirm"],
  unhurt: ["hurt"],
  uninjured: ["injured"],
  unharmed: ["harmed"],
};
/** After these a "not" that is not written would be heard as part of the sentence. */
const helpers = list("is are was were be been has have had do does did will would can should may might could");
export const helperWords: ReadonlySet<string> = new Set(helpers);

/** What may be said instead of a word that denies; empty for words that deny nothing. An empty string: nothing is said. */
export function insteadOf(word: string): readonly string[] {
  const known = denials[word];
  if (known !== undefined && Object.hasOwn(denials, word)) return known;
  const contracted = /^(.+)n't$/.exec(word)?.[1];
  if (contracted === undefined) return [];
  return [word === "won't" ? "will" : word === "can't" ? "can" : word === "shan't" ? "shall" : contracted];
}

/** In order, without overlap. `words`: in lower case. */
export function delicateSites(words: readonly string[]): Site[] {
  const sites: Site[] = [];
  for (let at = 0; at < words.length; ) {
    const site = hedgeAt(words, at) ?? numberAt(words, at) ?? denialAt(words, at);
    if (site !== null) sites.push(site);
    at = site?.to ?? at + 1;
  }
  return sites;
}

function hedgeAt(words: readonly string[], from: number): Site | null {
  const phrase = hedges.find((phrase) => phrase.every((word, i) => words[from + i] === word));
  return phrase === undefined ? null : { kind: "hedge", from, to: from + phrase.length };
}

function numberAt(words: readonly string[], from: number): Site | null {
  let to = from;
  while (numbers.has(words[to] ?? "")) to++;
  // "two hundred and six": one number.
  while (to > from && words[to] === "and" && numbers.has(words[to + 1] ?? "")) {
    to++;
    while (numbers.has(words[to] ?? "")) to++;
  }
  return to > from ? { kind: "number", from, to } : null;
}

const denialAt = (words: readonly string[], from: number): Site | null =>
  insteadOf(words[from] ?? "").length > 0 ? { kind: "negation", from, to: from + 1 } : null;
