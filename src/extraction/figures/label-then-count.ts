/**
 * A label of a list or table and its number: "Wounded: [30]", "Evacuated people: [3,614]", "Fatalities [54]".
 *
 * Not here: sentences, "the wounded: 30 clerks" (toll-of-count).
 */
import type { Sentence } from "../../text/sentence.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { type Outcome, outcomeAt } from "../outcome.ts";

/** What may stand in a label beside its outcome. */
const besides =
  /^(?:total|totals|overall|confirmed|reported|estimated|people|persons|families|households|civilians?|soldiers|number|no\.|of|direct|indirect)$/;
const links = /^[:|=–—]$/;

export const labelThenCount = defineFigureRule({
  name: "label-then-count",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    // What stands on the next line is not counted.
    const isNextLabel = tokens[group.last + 1]?.exact === ":" && tokens[quantity.first - 1]?.exact === ":";
    const isLast = isNextLabel || endsLine(phrase.sentence, quantity.last);
    if (quantity.isYearLike || (!isLast && (group.nounClass === "thing" || group.nounClass === "unknown")))
      return undefined;
    const label = labelBefore(phrase);
    if (label === undefined) return undefined;
    const range = isLast ? undefined : groupWords(tokens, group);
    return {
      measure: label.outcome.measure,
      lastToken: isLast ? quantity.last : Math.max(group.last, quantity.last),
      predicate: { first: label.outcome.first, last: label.outcome.last },
      ...(range ? { group: range } : {}),
      ...(label.outcome.isJoint ? { composition: { first: label.outcome.first, last: label.outcome.last } } : {}),
      unit: label.isOfHouseholds || (!isLast && group.nounClass === "household") ? "household" : "person",
    };
  },
});

interface Label {
  readonly outcome: Outcome;
  readonly isOfHouseholds: boolean;
}

/** The label that ends before the number and begins its line, its cell or its item. */
function labelBefore({ sentence, tokens, quantity }: Phrase): Label | undefined {
  const isLinked = links.test(tokens[quantity.first - 1]?.exact ?? "");
  if (!isLinked && !endsLine(sentence, quantity.last)) return undefined;
  const last = isLinked ? quantity.first - 2 : quantity.first - 1;
  let outcome: Outcome | undefined;
  let first = last;
  for (; first >= 0 && first > last - 7; first--) {
    const found = outcomeAt(tokens, first);
    if (found !== undefined && found.last <= last) outcome = found;
    else if (!besides.test(tokens[first]!.lower) && !/^(?:and|or|\/)$/.test(tokens[first]!.lower)) break;
  }
  if (outcome === undefined || !opensItem(sentence, first + 1, isLinked)) return undefined;
  const words = tokens.slice(first + 1, last + 1);
  return { outcome, isOfHouseholds: words.some(({ lower }) => classOfNoun(lower) === "household") };
}

function endsLine({ text, tokens }: Sentence, last: number): boolean {
  const { end } = tokens[last]!;
  return end === text.length || /^[ \t]*(?:\n|\r|\|)/.test(text.slice(end, end + 8));
}

/** Nothing of the line stands before, or only what closes the item before. */
function opensItem({ text, tokens }: Sentence, first: number, isLinked: boolean): boolean {
  const before = tokens[first - 1];
  const { start } = tokens[first]!;
  if (/(?:^|[\n\r|])[ \t*•-]*$/.test(text.slice(Math.max(0, start - 8), start))) return true;
  return isLinked && (before === undefined || before.pos === "NUM" || /^[,;|(•]$/.test(before.exact));
}
