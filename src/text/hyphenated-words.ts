/**
 * Words with hyphens that wink-nlp splits, made whole again: "al-Qidra", "49-year-old".
 * Numbers with a dash between them ("2,000–2,500") stay apart: they are ranges.
 */

import { inLowerCase } from "./lower-case.ts";
import type { PartOfSpeech, Token } from "./token.ts";

const isHyphen = (token: Token) => token.exact === "-" || token.exact === "‑";
const isWord = (token: Token | undefined) => token !== undefined && token.pos !== "PUNCT" && token.pos !== "SYM";

/** The same tokens, with the words between which a hyphen stands in one piece. */
export function joinHyphenated(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isHyphen)) return tokens;
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = joined.at(-1);
    const after = tokens[i + 1];
    const isInsideWord =
      isHyphen(token) &&
      before?.end === token.start &&
      after?.start === token.end &&
      isWord(before) &&
      isWord(after) &&
      !(isEndOfNumber(joined) && /^\d/.test(after!.exact));
    if (isInsideWord) {
      const exact = text.slice(before!.start, after!.end);
      const pos = tagOfCompound(before!, after!);
      joined[joined.length - 1] = { start: before!.start, end: after!.end, exact, lower: inLowerCase(exact), pos };
      i++;
    } else joined.push(token);
  }
  return joined;
}

/** "40", and the "k" of "5k": what a dash may part from a second number. */
function isEndOfNumber(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)!;
  const before = tokens.at(-2);
  return (
    /\d$/.test(last.exact) || (/^(?:[km]|bn)$/.test(last.lower) && before?.pos === "NUM" && before.end === last.start)
  );
}

/** "al-Qidra" is a name, "49-year-old" an adjective, "pro-Moscow" an adjective; else the last part decides. */
function tagOfCompound(first: Token, last: Token): PartOfSpeech {
  if (/^\d/.test(first.exact) || first.pos === "NUM") return last.pos === "NUM" ? "NUM" : "ADJ";
  if (/^\p{Lu}/u.test(last.exact)) return first.lower.length > 2 && /^\p{Ll}/u.test(first.exact) ? "ADJ" : "PROPN";
  return last.pos;
}
