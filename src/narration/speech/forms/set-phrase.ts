/**
 * Figures that have a sound of their own: "9/11" → nine eleven, "24/7" → twenty four seven, "50-50" → fifty fifty, "401(k)" → four oh one k, "and/or" → and or.
 *
 * Not here: anything that a rule could tell.
 */
import { endOf, matchAt } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const pattern = /(?:9\/11|7\/7|24\/7|50[-/]50|401\(?k\)?|and\/or|7-Eleven|w\/o)(?![\w/])/iy;
const said: Readonly<Record<string, string>> = {
  ...{
    "9/11": "nine eleven",
    "7/7": "seven seven",
    "24/7": "twenty four seven",
    "50-50": "fifty fifty",
    "50/50": "fifty fifty",
  },
  ...{
    "401(k)": "four oh one k",
    "401k": "four oh one k",
    "and/or": "and or",
    "7-eleven": "seven eleven",
    "w/o": "without",
  },
};

export const setPhrase = defineSpeechRule({
  name: "set-phrase",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    const words = match && said[match[0].toLowerCase()];
    return words === undefined ? undefined : { end: endOf(match!), words: words.split(" ") };
  },
});
