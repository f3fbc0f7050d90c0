/**
 * A count of the outcome itself: "100,000 casualties", "20 deaths", "12 dead", "1,900 civilian casualties", "no injuries".
 *
 * Not here: people and then what became of them, "12 people dead" (count-then-outcome).
 */
import type { Quantity } from "../../text/quantity.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import type { Outcome } from "../outcome.ts";
import { outcomeBefore } from "../outcome-before.ts";
import { outcomeBehind } from "../outcome-behind.ts";
import { areSaved, isLivesNotLost } from "../outcomes/saved-from.ts";

export const countOfOutcome = defineFigureRule({
  name: "count-of-outcome",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    const { outcome } = group;
    if (outcome === undefined || group.isPartitive) return undefined;
    // "Killed: 4 Injured: 12": the word behind labels the next number.
    if (tokens[quantity.first - 1]?.exact === ":" && tokens[group.last + 1]?.exact === ":") return undefined;
    if (isLivesNotLost(phrase, outcome) || isAnotherEvent(phrase) || isSingular(phrase) || isProverb(phrase))
      return undefined;
    // "ended the match with 14 kills and three deaths"
    if (/^(?:kills|assists)$/.test(tokens[quantity.first - 2]?.lower ?? "")) return undefined;
    // "former hostages"
    if (tokens[group.first]!.lower === "former") return undefined;
    const range = groupWords(tokens, group);
    // "130 kidnapped students freed": the later predicate tells what became of them.
    const later = outcome.last < group.last ? outcomeBehind(tokens, group.last + 1) : undefined;
    const fate = fateOf(phrase, outcome);
    const people = fate !== undefined && range === undefined ? { first: group.first, last: group.last } : range;
    return {
      measure: areSaved(phrase, outcome) ? "rescued" : (fate ?? later ?? outcome).measure,
      lastToken: group.last,
      ...(people ? { group: people } : {}),
      reportedNone:
        isNone(quantity) && isReport(tokens.slice(group.last + 1, group.last + 9).map((token) => token.lower)),
      ...(outcome.isJoint ? { composition: { first: outcome.first, last: outcome.last } } : {}),
      unit: classOfNoun(tokens[group.last]!.lower) === "household" ? "household" : "person",
    };
  },
});

/** "five refugees were killed", "killed [24] hostages": what they are is an outcome too, but another one is told of them. */
function fateOf({ group, quantity, tokens }: Phrase, { measure, last }: Outcome): Pick<Outcome, "measure"> | undefined {
  if (!/^(?:displaced|evacuated|abducted|captured)$/.test(measure) || last !== group.last) return undefined;
  const fates = [outcomeBehind(tokens, group.last + 1), outcomeBefore(tokens, quantity.first)];
  return fates.find((fate) => fate !== undefined && /^(?:killed|injured)$/.test(fate.measure));
}

/** "the Cloud 9 shooting death": several are told in the plural. */
function isSingular({ group, quantity, tokens }: Phrase): boolean {
  return (
    (quantity.low ?? quantity.high ?? 0) > 1 &&
    /^(?:death|fatality|killing|murder|homicide)$/.test(tokens[group.last]!.lower)
  );
}

/** "two death threats", "three casualty units": the outcome only modifies another noun. */
function isAnotherEvent({ group, tokens }: Phrase): boolean {
  const next = tokens[group.last + 1];
  return (
    next !== undefined &&
    next.pos === "NOUN" &&
    tokens[group.last]!.pos !== "ADJ" &&
    !/(?:s|dead|killed|wounded|injured|missing)$/.test(tokens[group.last]!.lower)
  );
}

/** "one death is a tragedy", "one death is too many": no death is reported. */
const isProverb = ({ quantity, group, tokens }: Phrase) =>
  quantity.low === 1 &&
  quantity.high === 1 &&
  tokens[group.last + 1]?.lower === "is" &&
  /^(?:a|one|too)$/.test(tokens[group.last + 2]?.lower ?? "");

/** "no injuries", "zero deaths". */
const isNone = ({ kind, low, high }: Quantity) => kind === "zero" || (low === 0 && high === 0);

/** "no injuries were reported": none so far, which is less than "nobody was hurt". */
function isReport(words: readonly string[]): boolean {
  return words.some((word) => /^(?:report(?:s|ed)?|known|immediate(?:ly)?|announced|confirmed)$/.test(word));
}
