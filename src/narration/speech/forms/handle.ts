/**
 * A handle or a hashtag: "@NatSecKirby" → at nat sec kirby, "#Ukraine" → hashtag ukraine, "#MeToo" → hashtag me too.
 *
 * Not here: "#5" (sign), addresses of mail (web-address).
 */
import { endOf, matchAt } from "../match-at.ts";
import { sayWord } from "../say-word.ts";
import { defineSpeechRule } from "../speech-rule.ts";
import { inPairs } from "../spoken-number.ts";

const pattern = /([@#])(?=\w*[A-Za-z])[A-Za-z0-9_]+/y;
const humps = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

export const handle = defineSpeechRule({
  name: "handle",
  read(text, at, end) {
    const match = matchAt(pattern, text, at, end);
    if (match === undefined) return undefined;
    const parts = match[0].match(humps)!;
    const words = parts.flatMap((part) => (/\d/.test(part) ? inPairs(part) : sayWord(part, false)));
    return { end: endOf(match), words: [match[1] === "@" ? "at" : "hashtag", ...words] };
  },
});
