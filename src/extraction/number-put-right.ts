/**
 * Whether a number is the wrong one of two that a text holds against each other: "three people, not [30]", "not [30] but three",
 * "12 and not [15]", "three rather than [30]".
 *
 * Not here: what a source denies, "it was not 12 who died" – no other number is put in its place.
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";

/** So many words may stand between the two numbers. */
const reach = 7;

export function isPutRight(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const begin = contrastBefore(tokens, first);
  if (begin === undefined) return false;
  const before = tokens[begin - 1];
  const closes = before === undefined || /^(?:,|and|—|–|-|\()$/.test(before.lower) || tokens[begin]!.lower !== "not";
  return (closes && isNumberIn(tokens, begin - reach, begin)) || butBehind(tokens, last);
}

/** Where the "not", "rather than" or "instead of" directly before the number begins. */
function contrastBefore(tokens: readonly Token[], first: number): number | undefined {
  const before = tokens[first - 1]?.lower;
  if (before === "not") return first - 1;
  const isPair =
    (before === "than" && tokens[first - 2]?.lower === "rather") ||
    (before === "of" && tokens[first - 2]?.lower === "instead");
  return isPair ? first - 2 : undefined;
}

/** "not 30 people but three" */
function butBehind(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < last + reach && i < tokens.length; i++)
    if (tokens[i]!.lower === "but") return isNumberIn(tokens, i + 1, i + 4);
  return false;
}

const isNumberIn = (tokens: readonly Token[], from: number, end: number) =>
  tokens.slice(Math.max(0, from), end).some(({ pos, exact }) => pos === "NUM" || /^\d/.test(exact));
