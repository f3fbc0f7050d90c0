/**
 * What somebody or something did, then how many it befell: "the strike killed 12 people", "injuring at least 30".
 *
 * Not here: "the deaths of 12 people" (outcome-noun-of-count), "lost 31,000 soldiers" (lost-count), "shot three
 * men" (struck-count).
 */

import type { MeasureName } from "../../domain/measures.ts";
import { befellHomes, unitOf } from "../counted-homes.ts";
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule, isCountable, type Phrase, type TokenRange } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeBefore } from "../outcome-before.ts";
import { isWeaponVerb } from "../outcomes/weapon-verbs.ts";
import { isUnknownThing } from "../unknown-thing.ts";

export const outcomeThenCount = defineFigureRule({
  name: "outcome-then-count",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens, sentence } = phrase;
    if (quantity.isYearLike && group.nounClass !== "person") return undefined;
    const outcome = outcomeBefore(tokens, quantity.first);
    if (outcome === undefined || isWeaponVerb(tokens, outcome)) return undefined;
    if (!isCountable(group) && !befellHomes(group, tokens, outcome.measure)) return undefined;
    if (isOfThings(outcome, phrase)) return undefined;
    if (isUnknownThing(group, tokens) && !harming.test(tokens[outcome.first]!.lower)) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: Math.max(group.last, quantity.last),
      predicate: { first: outcome.first, last: outcome.last },
      ...(range ? { group: range } : {}),
      ...(outcome.isJoint ? { composition: { first: outcome.first, last: outcome.last } } : {}),
      unit: unitOf(group),
      isPart: group.isPartitive,
    };
  },
});

/** "released three 911 calls", "the hospital released two": what is let go need not be people, nor held before. */
function isOfThings(
  { measure, first, last }: TokenRange & { measure: MeasureName },
  { tokens, quantity, group }: Phrase,
): boolean {
  if (measure !== "rescued" || !/^(?:released|freed|saved)$/.test(tokens[last]!.lower)) return false;
  // Gangs that storm a jail free its inmates.
  if (/^(?:inmates|convicts)$/.test(tokens[group.last]?.lower ?? "")) return true;
  if (/^(?:hospitals?|doctors|police|court|judge|jail)$/.test(tokens[first - 1]?.lower ?? "")) return true;
  const next = tokens[quantity.last + 1];
  if (group.nounClass === "none") return next?.pos === "NUM" || next?.pos === "NOUN";
  return group.nounClass === "unknown" && tokens[group.last]!.pos !== "PROPN";
}
/** Cameras capture leopards and banks are rescued; those killed or wounded are mostly people, whatever they are called. */
const harming = /^(?:kill|injur|wound|murder|massacr|execut|kidnap|abduct|evacuat)/;
