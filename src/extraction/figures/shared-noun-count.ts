/**
 * Two counts that share one noun: "[12] direct and 30 indirect deaths", "[four] military or two civilian casualties".
 *
 * Not here: the count beside the noun (count-of-outcome).
 */
import { defineFigureRule } from "../figure-rule.ts";
import { outcomeAt } from "../outcome.ts";

export const sharedNounCount = defineFigureRule({
  name: "shared-noun-count",
  kinds: ["number"],
  read: ({ quantity, tokens }) => {
    const link = quantity.last + 2;
    if (tokens[quantity.last + 1]?.pos !== "ADJ" || !/^(?:and|or)$/.test(tokens[link]?.lower ?? "")) return undefined;
    let at = link + 1;
    // "12 direct and another 30 indirect deaths"
    while (/^(?:another|a|further|some|about|at|least)$/.test(tokens[at]?.lower ?? "")) at++;
    if (tokens[at]?.pos !== "NUM") return undefined;
    const outcome = tokens[at + 1]?.pos === "ADJ" ? outcomeAt(tokens, at + 2) : undefined;
    return outcome?.isCounted ? { measure: outcome.measure, lastToken: quantity.last + 1, unit: "person" } : undefined;
  },
});
