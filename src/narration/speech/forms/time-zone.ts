/**
 * The zone behind a time: "8:30 a.m. ET" → (eight thirty a m) eastern time; three letters are spelled as they stand: "EST" → e s t.
 *
 * Not here: the same letters elsewhere, which are acronyms (word).
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const timeBefore = /(?:\d|[ap]\.? ?m\.?)[ ,(]{0,2}$/i;
const pattern = /(?:([ECMP])T|([a-z](?:\.[a-z]){2}|[a-z]{3})\.?)(?![A-Za-z])/iy;
const zones = new Set([
  "est",
  "edt",
  "cst",
  "cdt",
  "mst",
  "mdt",
  "pst",
  "pdt",
  "gmt",
  "utc",
  "bst",
  "cet",
  "eet",
  "ist",
  "jst",
  "msk",
]);
const regions: Readonly<Record<string, string>> = { E: "eastern", C: "central", M: "mountain", P: "pacific" };

export const timeZone = defineSpeechRule({
  name: "time-zone",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined || !timeBefore.test(before(text, at))) return undefined;
    if (match[1] !== undefined) {
      const region = regions[match[1]];
      return region === undefined ? undefined : { end: at + 2, words: [region, "time"] };
    }
    const letters = match[2]!.toLowerCase().replaceAll(".", "");
    const last = match[2]!.includes(".") ? endOf(match) : at + 3;
    return zones.has(letters) ? { end: last, words: [...letters] } : undefined;
  },
});
