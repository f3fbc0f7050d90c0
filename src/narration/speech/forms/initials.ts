/**
 * Letters with dots: "U.S." → u s, "D.C." → d c, "a.m." → a m, "J.K. Rowling" → j k, "George W. Bush" → w.
 *
 * Not here: abbreviations of several letters (abbreviation), zones (time-zone).
 */
import { before, endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const several = /(?:[A-Za-z]\.){2,}(?:[A-Za-z](?![A-Za-z.]))?('s)?/y;
const single = /[A-Z]\.(?=[ -][A-Z"(])/y;

export const initials = defineSpeechRule({
  name: "initials",
  read(text, at, end) {
    if (/[A-Za-z]$/.test(before(text, at))) return undefined;
    const match = matchAt(several, text, at, end) ?? matchAt(single, text, at, end);
    if (match === undefined || /^[a-z]{2}/.test(text.slice(endOf(match), endOf(match) + 2))) return undefined;
    const ending = match[1] ?? "";
    const letters = [
      ...match[0]
        .slice(0, match[0].length - ending.length)
        .replaceAll(".", "")
        .toLowerCase(),
    ];
    return { end: endOf(match), words: [...letters.slice(0, -1), `${letters.at(-1)}${ending}`] };
  },
});
