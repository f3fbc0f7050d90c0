/**
 * A count of the outcome itself: "100,000 casualties", "20 deaths", "12 dead", "1,900 civilian casualties", "no injuries".
 *
 * Not here: people and then what became of them, "12 people dead" (count-then-outcome).
 */
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import type { Outcome } from "../outcome.ts";
import { outcomeBefore } from "../outcome-before.ts";
import { outcomeBehind } from "../outcome-behind.ts";

export const countOfOutcome = defineFigureRule({
  name: "count-of-outcome",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    const { outcome } = group;
    if (outcome === undefined || group.isPartitive) return undefined;
    // "Killed: 4 Injured: 12": the word behind labels the next number.
    if (tokens[quantity.first - 1]?.exact === ":" && tokens[group.last + 1]?.exact === ":") return undefined;
    if (isLivesNotLost(phrase, outcome) || isAnotherEvent(phrase)) return undefined;
    const range = groupWords(tokens, group);
    // "130 kidnapped students freed": the later predicate tells what became of them.
    const later = outcome.last < group.last ? outcomeBehind(tokens, group.last + 1) : undefined;
    return {
      measure: savesLives(phrase, outcome) || areFreed(phrase, outcome) ? "rescued" : (later ?? outcome).measure,
      lastToken: group.last,
      ...(range ? { group: range } : {}),
      reportedNone:
        quantity.kind === "zero" && isReport(tokens.slice(group.last + 1, group.last + 9).map((token) => token.lower)),
      ...(outcome.isJoint ? { composition: { first: outcome.first, last: outcome.last } } : {}),
      unit: classOfNoun(tokens[group.last]!.lower) === "household" ? "household" : "person",
    };
  },
});

/** "freed 21 hostages", "the release of 19 hostages": hostages no longer. */
function areFreed({ tokens, quantity }: Phrase, { measure }: Outcome): boolean {
  if (measure !== "abducted") return false;
  const isRelease =
    tokens[quantity.first - 1]?.lower === "of" &&
    /^(?:release|rescue|freeing|liberation)$/.test(tokens[quantity.first - 2]?.lower ?? "");
  return isRelease || outcomeBefore(tokens, quantity.first)?.measure === "rescued";
}

/** "12 lives" is a toll only where they are lost, claimed or saved. */
function isLivesNotLost(phrase: Phrase, outcome: Outcome): boolean {
  if (phrase.tokens[outcome.last]?.lower !== "lives") return false;
  const near = phrase.tokens
    .slice(Math.max(0, phrase.quantity.first - 5), outcome.last + 5)
    .map((token) => token.lower);
  return !near.some((word) =>
    /^(?:los[et]|loss|losing|claim(?:s|ed|ing)?|costs?|costing|t(?:akes?|ook|aken|aking)|sav(?:e[sd]?|ing))$/.test(
      word,
    ),
  );
}

function savesLives(phrase: Phrase, outcome: Outcome): boolean {
  if (phrase.tokens[outcome.last]?.lower !== "lives") return false;
  return phrase.tokens
    .slice(Math.max(0, phrase.quantity.first - 4), phrase.quantity.first)
    .some((token) => /^sav(?:e[sd]?|ing)$/.test(token.lower));
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

/** "no injuries were reported": none so far, which is less than "nobody was hurt". */
function isReport(words: readonly string[]): boolean {
  return words.some((word) => /^(?:report(?:s|ed)?|known|immediate(?:ly)?|announced|confirmed)$/.test(word));
}
