/**
 * Whether words say so plainly that a count is a part of the one before it that it is one though it is more: a contradiction which
 * the reader of a draft must be shown. "40 people were killed, including [50] children", "40 dead, [50] of them children".
 *
 * Not here: the words that make a part in general (part-phrases.ts), and what is wrong with such a text (checking).
 */
import type { Phrase } from "./figure-rule.ts";

export function isPlainlyPart({ group, quantity, tokens, earlier, sentence }: Phrase): boolean {
  if (earlier?.sentence !== sentence || quantity.isYearLike || quantity.kind !== "number") return false;
  // "a woman and a teenager, both of whom were shot"
  if ((earlier.quantity.high ?? 0) < 2) return false;
  // "1,200 households (some 6,000 people)" says it again.
  if (earlier.unit === "household" && group.nounClass === "person") return false;
  const isPronoun = group.isPartitive && group.isPronoun;
  const before = tokens
    .slice(Math.max(0, quantity.first - 2), quantity.first)
    .map(({ lower }) => lower)
    .join(" ");
  // "of whom [50] were children"
  const isElliptic = group.nounClass === "none" && tokens[quantity.last + 1]?.pos === "AUX";
  if (!isPronoun && !((group.nounClass === "person" || isElliptic) && opener.test(before))) return false;
  const behind = isPronoun ? quantity.last + 3 : Math.max(group.last, quantity.last) + (isElliptic ? 2 : 1);
  return isOnlyWhole(tokens, earlier, quantity.first) && isClosed(tokens, behind);
}

const opener = /(?:^|\s)(?:including|\(|:|among them|of whom|of them)$/;

/** "killed 100 and wounded three, including [50] children": the part may be of either, or of both. */
function isOnlyWhole(tokens: Phrase["tokens"], { quantity }: NonNullable<Phrase["earlier"]>, first: number): boolean {
  const isOther = (at: number) => at < quantity.first || at > quantity.last;
  return !tokens.slice(0, first).some(({ pos }, at) => pos === "NUM" && isOther(at));
}

/** "including 300 guests [cut off]" tells what befell others; "50 of them [children]," tells who they are. */
function isClosed(tokens: Phrase["tokens"], from: number): boolean {
  let at = from;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "")) at++;
  const behind = tokens[at];
  return behind === undefined || /^(?:[,.;:)–—-]|and|in|from|at|aged|under)$/.test(behind.lower);
}
