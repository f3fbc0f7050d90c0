/**
 * One more beside a count just told: "Two soldiers were killed and [another] was wounded", "wounding [another]",
 * "[another] man remains missing".
 *
 * Not here: "another 12" (the number counts), and one victim alone, whom no word counts.
 */
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import type { Outcome } from "../outcome.ts";
import { activeEndingAt } from "../outcome-before.ts";
import { outcomeBehind } from "../outcome-behind.ts";

export const anotherVictim = defineFigureRule({
  name: "another-victim",
  kinds: ["article"],
  read: (phrase) => {
    const { group, quantity, tokens, sentence, earlier } = phrase;
    if (tokens[quantity.first]!.lower !== "another" || earlier === undefined) return undefined;
    if (tokens[quantity.last + 1]?.pos === "NUM") return undefined;
    if (group.nounClass !== "person" && group.nounClass !== "none") return undefined;
    const outcome = outcomeOf(phrase);
    if (outcome === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: Math.max(group.last, quantity.last, outcome.last),
      predicate: { first: outcome.first, last: outcome.last },
      ...(range ? { group: range } : {}),
      unit: "person",
    };
  },
});

/** In its own group ("another wounded"), before it ("wounding another"), else close behind ("another was wounded"). */
function outcomeOf({ tokens, group, quantity }: Phrase): Outcome | undefined {
  if (group.outcome !== undefined) return group.outcome;
  const end = Math.max(group.last, quantity.last);
  const before = activeEndingAt(tokens, quantity.first - 1);
  if (before !== undefined) return before;
  const outcome = outcomeBehind(tokens, end + 1, { isNamed: false });
  return outcome !== undefined && outcome.first <= end + 5 ? outcome : undefined;
}
