/**
 * An abbreviation or title: "Lt. Col." → lieutenant, colonel, "Dr." → doctor before a name and drive behind one, "St. Louis" → saint, "Elm St." → street,
 * "vs." → versus, "No. 5" → number (five).
 *
 * Not here: letters with dots (initials), states (state), months in dates (written-date).
 */
import { abbreviations, byPlace, dotless } from "../abbreviations.ts";
import { before, matchAt } from "../match-at.ts";
import { defineSpeechRule, type SpokenForm } from "../speech-rule.ts";

const pattern = /(?:e\.g|i\.e|a\.k\.a|Ph\.D|[A-Za-z]+)(?![A-Za-z'])\.?/y;
const name = /^ (?:[A-Z]\.|[A-Z][A-Za-z'-]*[a-z]|[A-Z]{2,}\b)/;
const behindName = /(?:[A-Z][a-z'-]+|\d(?:st|nd|rd|th)) $/;
const houseNumber = /(?:^|\s)\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][A-Za-z]+ |\d+(?:st|nd|rd|th) ){1,3}$/;

export const abbreviation = defineSpeechRule({
  name: "abbreviation",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined || /[A-Za-z]$/.test(before(text, at))) return undefined;
    const hasDot = match[0].endsWith(".");
    const short = hasDot ? match[0].slice(0, -1) : match[0];
    const right = text.slice(at + match[0].length, at + match[0].length + 24);
    if (/^(?:[Nn]o|№)$/.test(short))
      return hasDot && /^ ?\d|^ of\b/.test(right) ? { end: at + match[0].length, words: ["number"] } : undefined;
    const form = (said: string): SpokenForm => ({ end: at + match[0].length, words: said.split(" ") });
    const place = placed(short, hasDot, before(text, at), right);
    if (place !== undefined) return form(place);
    if (byPlace[short] !== undefined || !(hasDot || isDotless(short, right))) return undefined;
    const said = abbreviations[short];
    return said === undefined ? undefined : form(said);
  },
});

const isDotless = (short: string, right: string) =>
  dotless.has(short) && (/^(?:vs|etc|Jr|Sr)$/.test(short) || name.test(right));

/** What means one thing before a name and another behind one. */
function placed(short: string, hasDot: boolean, left: string, right: string): string | undefined {
  const meanings = byPlace[short.slice(0, 1).toUpperCase() + short.slice(1).toLowerCase()];
  if (meanings === undefined) return undefined;
  if (houseNumber.test(left)) return meanings[1];
  if (byPlace[short] === undefined) return undefined;
  if (name.test(right) && !(behindName.test(left) && !hasDot)) return meanings[0];
  if (behindName.test(left) && hasDot) return meanings[1];
  return hasDot && short === "Dr" ? meanings[0] : undefined;
}
