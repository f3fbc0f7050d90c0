/**
 * A count, the people counted, then what became of them: "At least 12 people were killed", "30,000 fled", "dozens wounded".
 *
 * Not here: the active voice, "the strike killed 12 people" (outcome-then-count).
 */
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule, groupRange, isCountable } from "../figure-rule.ts";
import { outcomeBehind } from "../predicate.ts";

export const countThenOutcome = defineFigureRule({
  name: "count-then-outcome",
  read: ({ group, quantity, tokens, sentence }) => {
    if (quantity.kind === "article" || (quantity.isYearLike && group.nounClass !== "person")) return undefined;
    if (!isCountable(group) || group.isPronoun) return undefined;
    if (
      group.nounClass === "unknown" &&
      tokens[group.last]!.pos !== "PROPN" &&
      !hasPeopleVerb(tokens[group.last + 1]?.lower)
    ) {
      const next = tokens[group.last + 1];
      if (next === undefined || (next.pos !== "AUX" && next.pos !== "VERB")) return undefined;
    }
    const outcome = outcomeBehind(tokens, Math.max(group.last, quantity.last) + 1);
    if (outcome === undefined) return undefined;
    const range = groupRange(group);
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: outcome.last,
      predicate: { first: outcome.first, last: outcome.last },
      ...(range ? { group: range } : {}),
      ...(outcome.isJoint ? { composition: { first: outcome.first, last: outcome.last } } : {}),
      unit: group.nounClass === "household" ? "household" : "person",
      reportedNone:
        quantity.kind === "zero" &&
        tokens.slice(quantity.last, outcome.last + 1).some(({ lower }) => lower === "reported"),
    };
  },
});

/** Verbs that only people take: an unknown noun before them is a group of people. */
function hasPeopleVerb(word: string | undefined): boolean {
  return word !== undefined && /^(?:who|died|fled|perished|drowned)$/.test(word);
}
