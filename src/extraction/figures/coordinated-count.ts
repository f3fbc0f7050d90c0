/**
 * A further count under the same outcome: "killing a woman and her [two] children", "killed [12] people and [a] driver",
 * "two soldiers and [three] civilians were killed" (read behind), "[30] more" after "killed 12".
 *
 * Not here: a count with an outcome of its own, "and 30 were injured".
 */

import { countedGroupMeasure } from "../counted-measure.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import type { Outcome } from "../outcome.ts";
import { activeEndingAt } from "../outcome-before.ts";
import { outcomeBehind } from "../outcome-behind.ts";

const collectives = /^(?:couple|family|crew|staff|group|team|pair|trio|people)$/;

export const coordinatedCount = defineFigureRule({
  name: "coordinated-count",
  kinds: ["number", "vague", "article"],
  read: (phrase) => {
    const { group, quantity, tokens, sentence } = phrase;
    if (quantity.isYearLike) return undefined;
    if (group.nounClass !== "person" && group.nounClass !== "household") return undefined;
    // "a couple" are two people, "a family" any number.
    if (quantity.kind === "article" && collectives.test(tokens[group.last]!.lower)) return undefined;
    if (hasVerbOfItsOwn(phrase)) return undefined;
    const outcome = quantity.kind === "article" ? articleOutcome(phrase) : outcomeOfList(phrase);
    if (outcome === undefined) return undefined;
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: group.last,
      predicate: { first: outcome.first, last: outcome.last },
      group: groupWords(tokens, group)!,
      unit: group.nounClass === "household" ? "household" : "person",
    };
    function articleOutcome({ quantity: { first }, group: { last } }: Phrase): Outcome | undefined {
      const direct = activeEndingAt(tokens, first - 1);
      const next = tokens[last + 1]?.lower;
      const isListed = (next === "and" || next === ",") && hasCountBehind(phrase);
      return (isListed ? (direct ?? outcomeBehind(tokens, last + 1)) : undefined) ?? outcomeOfList(phrase);
    }
  },
});

/** "killed 20 people and 30 firefighters came" */
function hasVerbOfItsOwn({ tokens, group, quantity }: Phrase): boolean {
  const next = tokens[group.last + 1];
  return quantity.kind !== "article" && next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
}

/** Walks back over "…, two soldiers and" to the verb that governs the list. */
function outcomeOfList({ tokens, quantity }: Phrase): Outcome | undefined {
  const isPossessed = /^(?:her|his|their|its)$/.test(tokens[quantity.first - 1]?.lower ?? "");
  const link = tokens[quantity.first - (isPossessed ? 2 : 1)]?.lower;
  if (link !== "and" && link !== "," && link !== "with") return undefined;
  for (let i = quantity.first - 1; i >= 0 && i > quantity.first - 14; i--) {
    const outcome = activeEndingAt(tokens, i);
    if (outcome !== undefined) return outcome;
    const { pos, lower, exact } = tokens[i]!;
    const isInside =
      /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|ADV)$/.test(pos) ||
      lower === "and" ||
      exact === "," ||
      lower === "'s" ||
      lower === "of" ||
      pos === "SYM";
    if (!isInside) return undefined;
  }
  return undefined;
}

/** "a woman and her two children": an article counts only beside a number. */
function hasCountBehind({ tokens, group }: Phrase): boolean {
  for (let i = group.last + 1; i < tokens.length && i < group.last + 5; i++) {
    if (tokens[i]!.pos === "NUM" && classOfNoun(tokens[i + 1]?.lower ?? "") !== "thing") return true;
  }
  return false;
}
