/**
 * A count, the people counted, then what became of them: "At least 12 people were killed", "30,000 fled", "dozens wounded".
 *
 * Not here: the active voice, "the strike killed 12 people" (outcome-then-count).
 */
import type { Quantity } from "../../text/quantity.ts";
import type { Token } from "../../text/sentence.ts";
import type { CountedGroup } from "../counted-group.ts";
import { areHomes, befellHomes, unitOf } from "../counted-homes.ts";
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule, isCountable } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeBehind } from "../outcome-behind.ts";
import { takesFlight } from "../outcomes/takes-flight.ts";

export const countThenOutcome = defineFigureRule({
  name: "count-then-outcome",
  kinds: ["number", "vague", "zero", "share"],
  read: ({ group, quantity, tokens, sentence }) => {
    if (quantity.isYearLike && group.nounClass !== "person") return undefined;
    if (quantity.kind === "zero" && group.nounClass === "unknown") return undefined;
    if (!(isCountable(group) || areHomes(group, tokens)) || group.isPronoun || isOneOfMany(quantity, group))
      return undefined;
    if (
      group.nounClass === "unknown" &&
      tokens[group.last]!.pos !== "PROPN" &&
      !hasPeopleVerb(tokens[group.last + 1]?.lower)
    ) {
      const next = tokens[group.last + 1];
      if (next === undefined || (next.pos !== "AUX" && next.pos !== "VERB")) return undefined;
    }
    const outcome = outcomeBehind(tokens, Math.max(group.last, quantity.last) + 1, {
      isObject: isObject(tokens, quantity.first),
      isNamed: group.last >= group.first,
    });
    if (outcome === undefined || isTime(tokens, quantity.last + 1) || isWhose(tokens, quantity.first)) return undefined;
    // Homes take only the verb close behind: "800 houses damaged and 400 people had to evacuate".
    if (!isCountable(group) && (outcome.first > group.last + 4 || !befellHomes(group, tokens, outcome.measure)))
      return undefined;
    if (takesFlight(tokens, group, outcome)) return undefined;
    // Water carries off what nobody counts in a toll: "17 culverts were washed away".
    if (group.nounClass === "unknown" && tokens[group.last]!.pos !== "PROPN" && outcome.measure === "missing")
      return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: outcome.last,
      predicate: { first: outcome.first, last: outcome.last },
      ...(range ? { group: range } : {}),
      ...(outcome.isJoint ? { composition: { first: outcome.first, last: outcome.last } } : {}),
      unit: unitOf(group),
      reportedNone:
        quantity.kind === "zero" &&
        tokens.slice(quantity.last, outcome.last + 1).some(({ lower }) => lower === "reported"),
    };
  },
});

/** "the worst storm in half a century has killed 12": half of a stretch of time. */
const isTime = (tokens: readonly Token[], at: number) =>
  /^an?$/.test(tokens[at]?.lower ?? "") &&
  /^(?:minute|hour|day|week|month|year|decade|century|millennium|generation|lifetime)$/.test(
    tokens[at + 1]?.lower ?? "",
  );

/** "six members of two families died": the families tell who the six were. */
const isWhose = (tokens: readonly Token[], first: number) =>
  /^(?:of|from)$/.test(tokens[first - 1]?.lower ?? "") &&
  /^(?:members?|relatives|generations|people|children)$/.test(tokens[first - 2]?.lower ?? "");

/** "one of the men killed" tells of one man, not of a toll. */
function isOneOfMany({ low, high, last }: Quantity, { isPartitive, first }: CountedGroup): boolean {
  return low === 1 && high === 1 && (isPartitive || first > last + 1);
}

/** "arrested two men, …": the count is the object of the verb before it. */
function isObject(tokens: readonly Token[], first: number): boolean {
  // "A total of 40 people, … were hurt": what stands before the total decides.
  if (tokens[first - 1]?.lower === "of" && tokens[first - 2]?.lower === "total") return isObject(tokens, first - 3);
  const before = tokens[first - 1];
  return before !== undefined && ((before.pos === "VERB" && !telling.test(before.lower)) || before.pos === "ADP");
}
/** "the report says 40 people, 12 of them children, were killed": what is said is a clause of its own. */
const telling =
  /^(?:s(?:ay|ays|aid)|report(?:s|ed|ing)?|estimat(?:es?|ed|ing)|believ(?:es?|ed)|claim(?:s|ed|ing)?|confirm(?:s|ed|ing)?|told|add(?:s|ed|ing)|announc(?:es|ed|ing)|finds?|found|not(?:es|ed)|show(?:s|ed)?|thinks?|fear(?:s|ed)?|reckons?|stat(?:es|ed))$/;

/** Verbs that only people take: an unknown noun before them is a group of people. */
function hasPeopleVerb(word: string | undefined): boolean {
  return word !== undefined && /^(?:who|died|fled|perished|drowned)$/.test(word);
}
