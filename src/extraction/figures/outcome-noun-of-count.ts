/**
 * The outcome as a noun with its people behind "of": "the deaths of 12 people", "the lives of 30", "the assassination of the six monks".
 *
 * Not here: "12 deaths" (count-of-outcome), "the number of dead rose to 12" (toll-of-count).
 */
import type { Token } from "../../text/sentence.ts";
import type { CountedGroup } from "../counted-group.ts";
import { befellHomes, unitOf } from "../counted-homes.ts";
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule, isCountable } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeNounBefore } from "../outcomes/outcome-noun-before.ts";

/** "the evacuation of 29,000", "the shooting of five": said of people alone; a flight or a loss of 12 may be of things. */
const ofPeople = /^(?:evacuations?|relocations?|exodus|resettlement|shootings?|stabbings?|wounding)$/;

export const outcomeNounOfCount = defineFigureRule({
  name: "outcome-noun-of-count",
  kinds: ["number", "vague", "zero"],
  read: ({ group, quantity, tokens, sentence }) => {
    const noun = outcomeNounBefore(tokens, quantity.first);
    if (noun === undefined) return undefined;
    const isOpen = noun.isOfPeopleOnly || (group.nounClass === "none" && ofPeople.test(tokens[noun.at]!.lower));
    if (!isOpen && isCountable(group) && !isOfPeople(group, tokens)) return undefined;
    if (!isCountable(group) && !befellHomes(group, tokens, noun.measure)) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: countedGroupMeasure(noun.measure, group, sentence),
      lastToken: Math.max(group.last, quantity.last),
      predicate: { first: noun.at, last: noun.at },
      ...(range ? { group: range } : {}),
      unit: unitOf(group),
    };
  },
});

function isOfPeople({ nounClass, last }: CountedGroup, tokens: readonly Token[]): boolean {
  return (
    nounClass === "person" || nounClass === "household" || (nounClass === "unknown" && tokens[last]!.pos === "PROPN")
  );
}
