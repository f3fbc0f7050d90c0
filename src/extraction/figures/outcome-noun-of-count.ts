/**
 * The outcome as a noun with its people behind "of": "the deaths of 12 people", "the lives of 30", "the evacuation of 500".
 *
 * Not here: "12 deaths" (count-of-outcome), "the number of dead rose to 12" (toll-of-count).
 */
import type { Token } from "../../text/sentence.ts";
import type { CountedGroup } from "../counted-group.ts";
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeNounMeasures } from "../outcome-nouns.ts";

/** "The deaths of 12"; a loss, a flight or a disappearance may be of things. */
const standsAlone = /^(?:deaths?|killings?|murders?|massacre|lives|slayings?)$/;

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
    if (measure === undefined || (!standsAlone.test(noun) && !isOfPeople(group, tokens))) return undefined;
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

function isOfPeople({ nounClass, last }: CountedGroup, tokens: readonly Token[]): boolean {
  return (
    nounClass === "person" || nounClass === "household" || (nounClass === "unknown" && tokens[last]!.pos === "PROPN")
  );
}
