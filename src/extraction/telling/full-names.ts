/**
 * Finds the fullest form of a name in a text: "John Kirby" for Kirby, "World Health Organization" for WHO.
 *
 * Not here: who has spoken before (speaker-memory.ts).
 */
import { type Span, spanOf } from "../../text/span.ts";
import { bodyNouns, roleNouns } from "./source-nouns.ts";

/** Words with a capital that begin a sentence or phrase, not a name. */
const notNames =
  /^(?:The|A|An|In|On|At|But|And|When|While|As|If|For|From|By|To|After|Before|Since|Of|With|That|This|Then|He|She|It|They|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|According|Earlier|Meanwhile|However|North|South|East|West|Northern|Southern|Eastern|Western|New|Is|Was|Did|Had|Has|Why|How|What|Who|Where|Said|Says)$/;

/** Names are looked for in this many places where the surname stands, and this many characters before it. */
const mostPlaces = 24;
const longestLead = 60;
const lead = /(?:(?:\p{Lu}[\p{L}’'-]*|\p{Lu}\p{L}{0,3}\.|de|van|von|bin|al|el) ){1,4}$/u;

/** The full names that end in the surname, as they stand. A word that also stands behind "in" is a place, no surname. */
export function fullPersonNames(text: string, surname: string): readonly Span[] {
  const found: Span[] = [];
  let at = text.indexOf(` ${surname}`);
  for (let places = 0; at >= 0 && places < mostPlaces; places++, at = text.indexOf(` ${surname}`, at + 1)) {
    const end = at + 1 + surname.length;
    if (/[\p{L}-]/u.test(text[end] ?? "")) continue;
    const before = text.slice(Math.max(0, at - longestLead), at + 1);
    if (/\b(?:in|across|near|inside|throughout) $/.test(before)) return [];
    const given = givenNamesIn(before);
    if (given !== undefined) found.push(spanOf(text, end - `${given} ${surname}`.length, end));
  }
  return found;
}

/** "National Security Council spokesman John " gives "John". */
function givenNamesIn(before: string): string | undefined {
  const words = lead.exec(before)?.[0].trimEnd().split(" ") ?? [];
  const isOther = (word: string) =>
    notNames.test(word) || roleNouns.has(word.toLowerCase()) || bodyNouns.has(word.toLowerCase());
  // "Rejecting Moscow", "Quoting Berg": a verb opens the sentence.
  const isVerb = (word: string, i: number) => i === 0 && /^\p{Lu}\p{Ll}{3,}ing$/u.test(word) && word !== "Irving";
  const given = words.slice(words.findLastIndex((word, i) => isOther(word) || isVerb(word, i)) + 1);
  if (given.length === 0 || given.length > 3 || given.every((word) => /^[A-Z]{3,}$/.test(word))) return undefined;
  return given.join(" ");
}

/** The name whose initials an acronym gives: "World Health Organization" for WHO. */
export function writtenOut(text: string, acronym: string): Span | undefined {
  const letters = [...acronym].map((letter) => `${letter}[\\p{L}’'-]+`);
  const found = new RegExp(`\\b${letters.join("(?: (?:of|for|and|the|on|in))* ")}`, "u").exec(text);
  return found ? spanOf(text, found.index, found.index + found[0].length) : undefined;
}

const titles: Readonly<Record<string, string>> = {
  gen: "general",
  "lt-gen": "general",
  col: "colonel",
  maj: "major",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  adm: "admiral",
  gov: "governor",
  sen: "senator",
  rep: "representative",
  dr: "doctor",
  prof: "professor",
};

/** "Gen", "Maj. Gen.": a role whose last word is written out, so that "the general" finds it. */
export function writtenOutTitle(role: string): string {
  const bare = role.replace(/\.$/, "");
  const last = bare.slice(Math.max(bare.lastIndexOf(" "), bare.lastIndexOf(".")) + 1);
  return bare.slice(0, bare.length - last.length) + (titles[last.toLowerCase()] ?? last);
}
