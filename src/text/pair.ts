/**
 * "both men", "both died": two, told together. Not "both in Kyiv and Lviv", "both he and Ann", "both men and women", "both
 * killed and wounded", which only join.
 */
import type { Token } from "./sentence.ts";

/** Whether the "both" before token `next` counts two. */
export function isPair(tokens: readonly Token[], next: number): boolean {
  const opener = tokens[next];
  if (
    opener === undefined ||
    opener.pos === "PUNCT" ||
    (opener.pos === "PRON" && opener.lower !== "of") ||
    (opener.pos === "ADP" && opener.lower !== "of")
  )
    return false;
  if (opener.pos === "VERB" && /^(?:and|or)$/.test(tokens[next + 1]?.lower ?? "") && tokens[next + 2]?.pos === "VERB")
    return false;
  const link = tokens
    .slice(next, next + 5)
    .find(({ pos, lower }) => !/^(?:ADJ|NOUN|PROPN|DET)$/.test(pos) && lower !== "of" && lower !== "'s");
  return link?.lower !== "and" && link?.lower !== "or";
}
