/**
 * A share of a toll that the phrase itself names: "nearly half of the dead", "most of those casualties",
 * "half of the Russians who have died", "40 percent of the wounded".
 *
 * Not here: "half of them", whose whole stands elsewhere (part-of-whole).
 */
import type { Token } from "../../text/sentence.ts";
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeAt } from "../outcome.ts";
import { outcomeBehind } from "../outcome-behind.ts";

export const shareOfToll = defineFigureRule({
  name: "share-of-toll",
  kinds: ["share"],
  read: ({ group, tokens, sentence }) => {
    if (group.isPronoun) return undefined;
    if (group.outcome !== undefined) {
      if (hasOtherFate(tokens, group.last + 1)) return undefined;
      return { measure: group.outcome.measure, lastToken: group.last, unit: "person", isPart: true };
    }
    if (!group.isPartitive || group.nounClass === "thing") return undefined;
    const outcome = outcomeBehind(tokens, group.last + 1);
    if (outcome === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: outcome.last,
      predicate: { first: outcome.first, last: outcome.last },
      ...(range ? { group: range } : {}),
      unit: group.nounClass === "household" ? "household" : "person",
      isPart: true,
    };
  },
});

/** "one in ten of the displaced has received a tent": a share of help, not of a toll. */
function hasOtherFate(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:has|have|had|receives?|needs?|lacks?|get|gets|got|received|want|say|said)$/.test(tokens[from]?.lower ?? ""))
    return false;
  const verb = tokens[from]!.pos === "AUX" ? from + 1 : from;
  return tokens[verb]?.pos === "VERB" && outcomeAt(tokens, verb) === undefined;
}
