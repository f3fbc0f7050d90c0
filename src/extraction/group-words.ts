/**
 * The words that name whom a quantity counts, without the outcome: "Russian" of "Russian casualties",
 * "soldiers" of "soldiers killed"; "hostages" and "refugees" name their people themselves.
 */
import type { Token } from "../text/sentence.ts";
import { wordSet } from "../text/word-set.ts";
import type { CountedGroup } from "./counted-group.ts";
import { classOfNoun } from "./counted-noun.ts";
import type { TokenRange } from "./figure-rule.ts";

/** Outcome nouns that are people: "refugees", "prisoners of war". "Deaths" and "casualties" are not. */
const peopleOfOutcome =
  /^(?:refugees?|hostages?|prisoners?|pows?|captives?|idps?|survivors?|evacuees?|bod(?:y|ies)|corpses?|martyrs|abductees|asylum|persons|people)$/;
const groupAdjectives = wordSet(
  "civilian military army combatant enemy rebel government police migrant female male child infant coalition allied",
);

/** "civilian", "military": adjectives that name people. */
export const isGroupAdjective = (word: string) => groupAdjectives.has(word);

/** The group's naming words in token indices, undefined when the phrase names nobody. */
export function groupWords(tokens: readonly Token[], group: CountedGroup): TokenRange | undefined {
  if (group.last < group.first) return undefined;
  const { outcome } = group;
  if (outcome === undefined)
    return {
      first: tokens[group.first]!.pos === "NUM" && group.first < group.last ? group.first + 1 : group.first,
      last: group.last,
    };
  if (outcome.last < group.last) return { first: outcome.last + 1, last: group.last };
  if (tokens.slice(outcome.first, outcome.last + 1).some(({ lower }) => peopleOfOutcome.test(lower)))
    return { first: group.first, last: group.last };
  return namingWords(tokens, group.first, outcome.first - 1);
}

/** The part of a run that names people: "Russian", "Ukrainian military", "civilian"; not "combat", "confirmed". */
export function namingWords(tokens: readonly Token[], first: number, last: number): TokenRange | undefined {
  let from = first;
  while (from <= last && !namesPeople(tokens[from]!)) from++;
  return from <= last ? { first: from, last: withoutPossessive(tokens, from, last) } : undefined;
}

/** Capitalised in a headline, these are no people: "Flood Toll Hits 41". */
const events = wordSet(
  "flood floods quake earthquake storm traffic battlefield road combat war cyclone hurricane typhoon heat heatwave epidemic cholera covid virus landslide crash fire wildfire official overall total death casualty the",
);

function namesPeople(token: Token): boolean {
  if (events.has(token.lower)) return false;
  return (
    token.pos === "PROPN" ||
    groupAdjectives.has(token.lower) ||
    classOfNoun(token.lower) === "person" ||
    (token.pos === "ADJ" && /^\p{Lu}/u.test(token.exact))
  );
}

function withoutPossessive(tokens: readonly Token[], first: number, last: number): number {
  const word = tokens[last]!.lower;
  return last > first && (word === "'s" || word === "'") ? last - 1 : last;
}
