/**
 * Noun groups that say when: "Monday", "last August", "two weeks".
 *
 * Not here: which day or span they mean (dates and periods).
 */
import type { Token } from "./sentence.ts";

const temporal =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tomorrow|tonight|week|month|year|night|morning|noon|midnight|afternoon|evening|day|weekend|hours?|days|weeks|months|years|january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|\d{4}|spring|summer|autumn|fall|winter)$/;

/** Whether the word is a day of the week. */
export const isWeekday = ({ lower }: Token) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);

/** Whether the group says when: "last August", "Monday". "May" counts before a number only, for it is also a verb. */
export function isTemporal(
  tokens: readonly Token[],
  group: { readonly first: number; readonly last: number },
): boolean {
  if (temporal.test(tokens[group.last]!.lower)) return true;
  for (let i = group.first; i <= group.last; i++) {
    if (temporal.test(tokens[i]!.lower) && /^(?:NUM)$/.test(tokens[group.last]!.pos)) return true;
  }
  if (tokens[group.last]!.exact === "May" && /^\d{1,2}$/.test(tokens[group.last - 1]?.exact ?? "")) return true;
  return tokens[group.first]!.exact === "May" && group.last > group.first;
}
