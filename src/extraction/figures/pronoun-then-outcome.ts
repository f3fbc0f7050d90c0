/**
 * A count of people whom a pronoun names, with an outcome of its own, where no toll stands before that it could be a part
 * of: "300 people were on board; [12] of them drowned", "3,000 are affected ([85] of whom have been evacuated)".
 *
 * Not here: a part of an earlier figure (part-of-whole).
 */
import { unitOf } from "../counted-homes.ts";
import { defineFigureRule } from "../figure-rule.ts";
import { outcomeBehind } from "../outcome-behind.ts";

export const pronounThenOutcome = defineFigureRule({
  name: "pronoun-then-outcome",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens }) => {
    // "one of them died" tells of one man, not of a toll.
    if (!group.isPronoun || quantity.isYearLike || (quantity.low === 1 && quantity.high === 1)) return undefined;
    if (!/^(?:them|whom|which|these|those)$/.test(tokens[quantity.last + 2]?.lower ?? "")) return undefined;
    const outcome = outcomeBehind(tokens, quantity.last + 3);
    if (outcome === undefined) return undefined;
    return {
      measure: outcome.measure,
      lastToken: outcome.last,
      predicate: { first: outcome.first, last: outcome.last },
      unit: unitOf(group),
    };
  },
});
