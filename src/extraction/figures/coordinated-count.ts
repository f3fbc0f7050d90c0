/**
 * A further count under the same outcome: "killing a woman and her [two] children", "killed [12] people and [a] driver",
 * "the murder of six monks and [two] cooks".
 *
 * Not here: a count with an outcome of its own, "and 30 were injured".
 */
import { countedGroupMeasure } from "../counted-measure.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeBehind } from "../outcome-behind.ts";
import { type GoverningOutcome, governingOutcome, outcomeOfList } from "../outcomes/outcome-of-list.ts";

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
    const outcome =
      (quantity.kind === "article" ? firstOfList(phrase) : undefined) ?? outcomeOfList(tokens, quantity.first);
    if (outcome === undefined || hasVerbOfItsOwn(phrase, outcome)) return undefined;
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: group.last,
      predicate: { first: outcome.first, last: outcome.last },
      group: groupWords(tokens, group)!,
      unit: group.nounClass === "household" ? "household" : "person",
    };
  },
});

/** "killed [a] driver and three guests", "[a] driver and three guests died". */
function firstOfList(phrase: Phrase) {
  const { tokens, quantity, group } = phrase;
  const next = tokens[group.last + 1]?.lower;
  if ((next !== "and" && next !== ",") || !hasCountBehind(phrase)) return undefined;
  return governingOutcome(tokens, quantity.first) ?? outcomeBehind(tokens, group.last + 1);
}

/** "killed 20 people and 30 firefighters came"; not "the murder of six monks and two cooks led to a trial". */
function hasVerbOfItsOwn({ tokens, group, quantity }: Phrase, outcome: GoverningOutcome): boolean {
  const next = tokens[group.last + 1];
  if (outcome.isNoun && !tokens.slice(0, outcome.first).some(({ pos }) => pos === "VERB" || pos === "AUX"))
    return false;
  return quantity.kind !== "article" && next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
}

/** "a woman and her two children": an article counts only beside a number. */
function hasCountBehind({ tokens, group }: Phrase): boolean {
  for (let i = group.last + 1; i < tokens.length && i < group.last + 5; i++) {
    if (tokens[i]!.pos === "NUM" && classOfNoun(tokens[i + 1]?.lower ?? "") !== "thing") return true;
  }
  return false;
}
