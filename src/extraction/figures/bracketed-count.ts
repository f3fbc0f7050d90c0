/**
 * Counts in brackets behind the names of a list: "deaths were reported in Utah ([14]), Ohio ([six]) and Maine ([three])",
 * "worst hit were Peru (35,322 deaths), Chile ([12,405]) and Bolivia ([5,395])".
 *
 * Not here: a count in brackets with its own outcome, "Peru (35,322 deaths)" (count-of-outcome).
 */
import type { MeasureName } from "../../domain/measures.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { outcomeAt } from "../outcome.ts";

/** So many words a label may stand before the first name. */
const reach = 14;

export const bracketedCount = defineFigureRule({
  name: "bracketed-count",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens, earlier, sentence } = phrase;
    if (group.nounClass !== "none" || quantity.isYearLike || tokens[quantity.first - 1]?.exact !== "(")
      return undefined;
    if (tokens[quantity.first - 2]?.pos !== "PROPN" || !/^[),;]$/.test(tokens[quantity.last + 1]?.exact ?? ""))
      return undefined;
    const isRow = earlier?.sentence === sentence && isInBrackets(phrase);
    const measure = isRow ? earlier.measure : labelBefore(phrase);
    return measure && { measure, lastToken: quantity.last, unit: isRow ? earlier.unit : "person" };
  },
});

/** The figure before stands in brackets as well, or in an aside of such brackets. */
function isInBrackets({ tokens, earlier }: Phrase): boolean {
  for (let i = earlier!.quantity.first - 1; i >= 0 && i > earlier!.quantity.first - 8; i--) {
    if (tokens[i]!.exact === "(") return true;
    if (tokens[i]!.exact === ")") return false;
  }
  return false;
}

/** "Deaths were reported in Utah (": a toll without a number of its own. */
function labelBefore({ tokens, quantity: { first } }: Phrase): MeasureName | undefined {
  for (let i = first - 3; i >= 0 && i > first - reach; i--) {
    if (tokens[i]!.pos === "NUM" || tokens[i]!.exact === ";") return undefined;
    const outcome = outcomeAt(tokens, i);
    if (outcome?.isCounted) return /s$/.test(tokens[outcome.last]!.lower) ? outcome.measure : undefined;
  }
  return undefined;
}
