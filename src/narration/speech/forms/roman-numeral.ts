/**
 * A Roman numeral: "World War II" → two, "Chapter IV" → four, "Pope John Paul II" → the second.
 *
 * Not here: "I", which is a word unless a ruler's name stands before it; acronyms of the same letters ("DC", "MD").
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { cardinal, ordinal } from "../spoken-number.ts";

const pattern = /[IVXLC]+('s)?(?![A-Za-z0-9'-])/y;
const valid = /^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const counted =
  /\b(?:war|chapter|part|phase|stage|act|scene|book|volume|title|article|section|annex|appendix|schedule|type|class|category|level|grade|division|group|region|zone|super bowl|bowl|mark|model|pillar|track|rocky) $/i;
const ruler =
  /\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Shah|Sultan|Prince|Patriarch|Elizabeth|Henry|George|Charles|Louis|Edward|James|William|Philip|Felipe|John Paul|Benedict|Pius|Leo|Francis|Nicholas|Alexander|Abdullah|Mohammed|Rama|Haakon|Christian|Frederick)(?: [A-Z][a-z]+)? $/;
const titled = /\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar) [A-Z][a-z]+ $/;
const anyName = /\b[A-Z][a-z]+ $/;
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

export const romanNumeral = defineSpeechRule({
  name: "roman-numeral",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined) return undefined;
    const ending = match[1] ?? "";
    const numeral = match[0].slice(0, match[0].length - ending.length);
    const left = before(text, at);
    if (!valid.test(numeral)) return undefined;
    const number = String(numberOf(numeral));
    if (counted.test(left)) return { end: endOf(match), words: withEnding(cardinal(number), ending) };
    // "Elizabeth I said" could be the speaker's own I.
    const isSpeaker = numeral === "I" && !titled.test(left) && /^ [a-z]/.test(text.slice(endOf(match)));
    const isName = (ruler.test(left) && !isSpeaker) || (anyName.test(left) && /^[IVX]{2,}$/.test(numeral));
    return isName ? { end: endOf(match), words: withEnding(["the", ...ordinal(number)], ending) } : undefined;
  },
});

const withEnding = (words: string[], ending: string) => [...words.slice(0, -1), `${words.at(-1)}${ending}`];

function numberOf(numeral: string): number {
  const numbers = [...numeral].map((letter) => values[letter]!);
  return numbers.reduce((sum, number, at) => sum + (number < (numbers[at + 1] ?? 0) ? -number : number), 0);
}
