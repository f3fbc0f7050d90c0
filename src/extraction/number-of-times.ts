/**
 * Numbers that tell how many times as many: "two to three times more people", "a three-fold rise", "two- to threefold".
 *
 * Not here: what has happened so many times, which counts no people either.
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";

/** Whether the number multiplies another count. */
export function isOfTimes(tokens: readonly Token[], { last }: Quantity): boolean {
  let at = last + 1;
  // "two- to three-fold": the second number takes the word of both.
  while (at < last + 4 && /^(?:-|–|to|or)$/.test(tokens[at]?.lower ?? "")) at++;
  if (at > last + 1 && /fold$/.test(tokens[at]?.lower ?? "")) return true;
  return tokens[last + 1]?.exact === "times" || /^-?fold$/.test(tokens[last + 1]?.lower ?? "");
}
