/**
 * An address of the web or of mail: "reliefweb.int" → reliefweb dot int, "https://www.un.org/en" → h t t p s colon slash slash w w w dot un dot org slash en.
 *
 * Not here: handles and hashtags (handle).
 */
import { endOf, matchAt } from "../match-at.ts";
import { sayWord } from "../say-word.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { digitByDigit } from "../spoken-number.ts";

const withScheme = /[a-z]{3,6}:\/\/[!-~]*[A-Za-z0-9/]/iy;
const domain =
  /(?:[A-Za-z0-9][\w&.+-]{0,64}@)?(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,9}(?:com|org|net|edu|gov|mil|int|info|abc|app|news|tv|io|ai|me|eu|[a-z]{2})(?![A-Za-z])(?:\/[!-~]*[A-Za-z0-9/])?/y;
const mail =
  /[A-Za-z0-9][\w&.+-]{0,64}@(?:[A-Za-z0-9-]{1,63}\.){1,9}[A-Za-z]{2,6}(?![A-Za-z])(?:\/[!-~]*[A-Za-z0-9/])?/y;
const marks: Readonly<Record<string, string>> = {
  ...{
    ".": "dot",
    "/": "slash",
    ":": "colon",
    "-": "dash",
    _: "underscore",
    "@": "at",
    "&": "ampersand",
    "?": "question mark",
  },
  ...{
    "=": "equals",
    "#": "hash",
    "%": "percent",
    "+": "plus",
    "~": "tilde",
    ",": "comma",
    ";": "semicolon",
    "!": "exclamation mark",
  },
  ...{
    "*": "asterisk",
    "(": "bracket",
    ")": "bracket",
    "'": "apostrophe",
    '"': "quote",
    $: "dollar",
    "[": "bracket",
    "]": "bracket",
  },
  ...{
    "<": "less than",
    ">": "greater than",
    "^": "caret",
    "`": "backtick",
    "{": "brace",
    "}": "brace",
    "|": "bar",
    "\\": "backslash",
  },
};
/** Endings that are words; the others are spelled. */
const isSpelled = /^(?:https?|ftps?|www|html?|[a-z]{2})$/i;

export const webAddress = defineSpeechRule({
  name: "web-address",
  read(text, at, end) {
    if (/[\w@.]/.test(text[at - 1] ?? " ")) return undefined;
    const match = [withScheme, mail, domain].map((pattern) => matchAt(pattern, text, at, end)).find((found) => found);
    if (match === undefined || /^[\d.]+$|^(?:[A-Za-z]\.)+[a-z]{0,2}$/.test(match[0])) return undefined;
    const parts = match[0].match(/[A-Za-z]+|\d+|[^A-Za-z0-9]/g)!;
    return { end: endOf(match), words: parts.flatMap((part, index) => wordsOf(part, parts[index - 1])) };
  },
});

function wordsOf(part: string, previous: string | undefined): string[] {
  if (/\d/.test(part)) return digitByDigit(part);
  const mark = marks[part];
  if (mark !== undefined) return mark.split(" ");
  const isEnding = previous === "." || previous === undefined;
  return isEnding && isSpelled.test(part) ? [...part.toLowerCase()] : sayWord(part, false);
}
