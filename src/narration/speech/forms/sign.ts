/**
 * A sign that is said: "&" → and, "+" → plus, "=" → equals, "×" → times, "§ 5" → section (five), "#5" → number (five), "$" alone → dollar.
 *
 * Not here: signs that bound numbers (bound-sign), percent-sign, minus-sign, punctuation, which is silent.
 */
import { before } from "../match-at.ts";
import { defineSpeechRule } from "../speech-rule.ts";

const said: Readonly<Record<string, string>> = {
  ...{
    "&": "and",
    "+": "plus",
    "=": "equals",
    "×": "times",
    "÷": "divided by",
    "§": "section",
    "@": "at",
    "#": "hash",
    "№": "number",
  },
  ...{
    $: "dollar",
    "€": "euro",
    "£": "pound",
    "¥": "yen",
    "₩": "won",
    "₹": "rupee",
    "₽": "ruble",
    "₴": "hryvnia",
    "₪": "shekel",
    "¢": "cent",
  },
  ...{
    "/": "slash",
    "\\": "backslash",
    "~": "tilde",
    "^": "caret",
    "<": "less than",
    ">": "greater than",
    "°": "degree",
    "©": "copyright",
  },
  ...{
    "®": "registered",
    "™": "trademark",
    "≠": "is not",
    "‰": "per mille",
    "¶": "paragraph",
    "±": "plus or minus",
    "≈": "about",
  },
};

/** Slashes with blanks around them, or two of them, part what is said. */
const isParting = /^\s\/\s|\/\//;

export const sign = defineSpeechRule({
  name: "sign",
  read(text, at) {
    const character = text[at]!;
    if (character === "/" && isParting.test(text.slice(Math.max(0, at - 1), at + 2))) return undefined;
    const isNumbered = character === "#" && /\d/.test(text[at + 1] ?? "");
    const isProduct =
      (character === "*" || character === "x") &&
      /\d ?$/.test(before(text, at)) &&
      /^ ?\d/.test(text.slice(at + 1, at + 3));
    const words = isNumbered ? "number" : isProduct ? (character === "x" ? "by" : "times") : said[character];
    return words === undefined ? undefined : { end: at + 1, words: words.split(" ") };
  },
});
