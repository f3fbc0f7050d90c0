/**
 * Why none of the figure rules read a quantity, in words: what it counts is no person, nothing in its sentence tells
 * what became of anybody, or the words that do are tied to something else.
 *
 * Not here: numbers that count nothing at all (plain-count.ts).
 */
import type { Token } from "../../text/sentence.ts";
import type { Phrase } from "../figure-rule.ts";
import { figureRules } from "../figure-rules.ts";
import { outcomeAt } from "../outcome.ts";

/** "A" and "no" are everywhere: they are told of only before people. */
export function isWorthTelling({ quantity, group }: Phrase): boolean {
  const isWord = quantity.kind === "article" || quantity.kind === "zero";
  return !isWord || group.nounClass === "person" || group.nounClass === "household";
}

export function whyUnread({ tokens, quantity, group }: Phrase): string {
  const asked = figureRules.filter(({ kinds }) => kinds.includes(quantity.kind)).length;
  if (asked === 0) return `no rule reads a quantity of this kind (${quantity.kind})`;
  const counted = tokens
    .slice(group.first, group.last + 1)
    .map(({ exact }) => exact)
    .join(" ");
  if (group.nounClass === "thing") return `it counts “${counted}”, which no toll counts`;
  if (quantity.isYearLike && counted === "") return "nothing stands behind it, and it may be a year";
  const outcomes = outcomesIn(tokens);
  if (outcomes.length === 0) return "nothing in its sentence tells what became of anybody";
  const told = outcomes.map((words) => `“${words}”`).join(", ");
  const rules = asked === 1 ? "the one rule asked does not tie" : `none of the ${asked} rules asked ties`;
  return `${told} in its sentence: ${rules} ${counted === "" ? "the number" : `“${counted}”`} to it`;
}

/** So many are enough to see where to look. */
const mostTold = 3;

function outcomesIn(tokens: readonly Token[]): string[] {
  const found = new Set<string>();
  for (let i = 0; i < tokens.length && found.size < mostTold; i++) {
    const outcome = outcomeAt(tokens, i);
    if (outcome === undefined) continue;
    const words = tokens.slice(outcome.first, outcome.last + 1);
    found.add(words.map(({ exact }) => exact).join(" "));
    i = outcome.last;
  }
  return [...found];
}
