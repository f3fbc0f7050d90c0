/**
 * The outcome as a noun with its people behind "of": "the deaths of 12 people", "the lives of 30", "the evacuation of 500".
 *
 * Not here: "12 deaths" (count-of-outcome), "the number of dead rose to 12" (toll-of-count).
 */
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeNounMeasures } from "../outcome-nouns.ts";

export const outcomeNounOfCount = defineFigureRule({
  name: "outcome-noun-of-count",
  kinds: ["number", "vague", "zero"],
  read: ({ group, quantity, tokens, sentence }) => {
    if (group.nounClass === "thing") return undefined;
    const link = tokens[quantity.first - 1]?.lower;
    const at = link === "of" || link === "to" ? quantity.first - 2 : quantity.first - 3;
    if (link !== "of" && !(link === "to" && /^injur/.test(tokens[at]?.lower ?? ""))) return undefined;
    const noun = tokens[at]?.lower ?? "";
    const measure = Object.hasOwn(outcomeNounMeasures, noun) ? outcomeNounMeasures[noun] : undefined;
    if (measure === undefined || (group.nounClass === "none" && !group.isPartitive && noun === "loss"))
      return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: countedGroupMeasure(measure, group, sentence),
      lastToken: Math.max(group.last, quantity.last),
      predicate: { first: at, last: at },
      ...(range ? { group: range } : {}),
      unit: group.nounClass === "household" ? "household" : "person",
    };
  },
});
