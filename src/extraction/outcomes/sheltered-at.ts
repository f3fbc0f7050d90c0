/**
 * Shelter told in several words: "were taken to 90 evacuation shelters", "are staying at two relief camps", "slept in the open",
 * "spent the night on cots".
 *
 * Not here: shelter told in a word or two, "sheltered", "took refuge" (outcome-phrases.ts).
 */
import type { Token } from "../../text/token.ts";
import type { Outcome } from "../outcome.ts";

const lodging =
  /^(?:taken|moved|brought|transferred|admitted|housed|accommodated|staying|living|sleeping|lodged|hosted|resid(?:e|ed|ing))$/;
const shelters = /^(?:shelters?|camps?|tents|encampments?)$/;
const kindsOfCentre = /^(?:evacuation|relief|collective|displacement|reception)$/;

const nights = /^(?:sle(?:ep(?:s|ing)?|pt)|spen(?:d|t|ding)|pass(?:ed|ing)|camp(?:ed|ing)|liv(?:ed|ing))$/;
const outside =
  /^(?:sle\w+|camp\w+|liv\w+|(?:spen\w+|pass\w+) (?:the|a|another|their|last|\w+) (?:\w+ ){0,4}?(?:nights?|day|weekend)?) ?(?:out )?(?:in the open|outdoors|outside|under (?:tarpaulins?|trees|plastic|canvas|the stars|the sky|bridges)|(?:in|on|at) (?:their |the |an? )?(?:\w+ )?(?:cars?|vehicles|tents?|streets?|fields?|parks?|schools?|churches|church|mosques?|camps|shelters?|cots|stadiums?|gym\w*|halls?|rooftops|roofs))\b/;

/** The last word of "slept in the open", "spent the night on cots", "are living under tarpaulins". */
function nightAt(tokens: readonly Token[], i: number): number | undefined {
  if (!nights.test(tokens[i]!.lower)) return undefined;
  const words = tokens.slice(i, i + 10).map(({ lower }) => lower);
  const found = outside.exec(words.join(" "));
  return found === null ? undefined : i + found[0].split(" ").length - 1;
}

const displaced = (first: number, last: number): Outcome => ({
  measure: "displaced",
  first,
  last,
  isActive: false,
  isAfter: true,
  isCounted: false,
  isJoint: false,
});

/** The shelter that begins at token `i`. */
export function shelteredAt(tokens: readonly Token[], i: number): Outcome | undefined {
  const night = nightAt(tokens, i);
  if (night !== undefined) return displaced(i, night);
  if (!lodging.test(tokens[i]!.lower) || !/^(?:to|in|at|into|inside)$/.test(tokens[i + 1]?.lower ?? ""))
    return undefined;
  for (let last = i + 2; last < i + 9 && last < tokens.length; last++) {
    const { lower, pos } = tokens[last]!;
    if (shelters.test(lower) || (/^cent(?:er|re)s?$/.test(lower) && kindsOfCentre.test(tokens[last - 1]!.lower)))
      return displaced(i, last);
    if (pos === "PUNCT" || pos === "VERB" || pos === "AUX") return undefined;
  }
  return undefined;
}
