/**
 * Shelter told in several words: "were taken to 90 evacuation shelters", "are staying at two relief camps".
 *
 * Not here: shelter told in a word or two, "sheltered", "took refuge" (outcome-phrases.ts).
 */
import type { Token } from "../../text/token.ts";
import type { Outcome } from "../outcome.ts";

const lodging =
  /^(?:taken|moved|brought|transferred|admitted|housed|accommodated|staying|living|sleeping|lodged|hosted|resid(?:e|ed|ing))$/;
const shelters = /^(?:shelters?|camps?|tents|encampments?)$/;
const kindsOfCentre = /^(?:evacuation|relief|collective|displacement|reception)$/;

/** The shelter that begins at token `i`. */
export function shelteredAt(tokens: readonly Token[], i: number): Outcome | undefined {
  if (!lodging.test(tokens[i]!.lower) || !/^(?:to|in|at|into|inside)$/.test(tokens[i + 1]?.lower ?? ""))
    return undefined;
  for (let last = i + 2; last < i + 9 && last < tokens.length; last++) {
    const { lower, pos } = tokens[last]!;
    if (shelters.test(lower) || (/^cent(?:er|re)s?$/.test(lower) && kindsOfCentre.test(tokens[last - 1]!.lower)))
      return { measure: "displaced", first: i, last, isActive: false, isAfter: true, isCounted: false, isJoint: false };
    if (pos === "PUNCT" || pos === "VERB" || pos === "AUX") return undefined;
  }
  return undefined;
}
