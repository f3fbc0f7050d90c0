/**
 * One outcome told place by place: "killed three people in Kharkiv, [two] in Mykolaiv and [one] in Sumy",
 * "24 deaths: [17] in Lund and seven in Ystad".
 *
 * Not here: a count with a verb of its own; the first count of the row.
 */
import type { Quantity } from "../../text/quantity.ts";
import type { Token } from "../../text/sentence.ts";
import { defineFigureRule, type EarlierFigure } from "../figure-rule.ts";

const places = new Set(["in", "at", "near", "from", "outside"]);

export const distributedCount = defineFigureRule({
  name: "distributed-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens, earlier, sentence }) => {
    if (group.nounClass !== "none" || quantity.isYearLike || earlier?.sentence !== sentence) return undefined;
    const link = tokens[quantity.first - 1]?.lower;
    const isFirst = link === ":" || link === "(" || link === "–" || link === "—";
    if (link !== "," && link !== "and" && !isFirst) return undefined;
    const next = tokens[quantity.last + 1]?.lower ?? "";
    const between = tokens.slice(earlier.lastToken + 1, quantity.first);
    if (isFirst && places.has(next) && opensParts(tokens, quantity, earlier))
      return { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit, isPart: true };
    const isRow =
      places.has(next) &&
      between.length <= 8 &&
      between.some(({ lower }) => places.has(lower)) &&
      !between.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return isRow ? { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit } : undefined;
  },
});

/** "16 people died: [12] in Luzon": set off from the whole, and no more than it. */
function opensParts(
  tokens: readonly Token[],
  { first, low }: Quantity,
  { quantity, lastToken }: EarlierFigure,
): boolean {
  const isNear =
    first - lastToken <= 2 ||
    (first - lastToken <= 7 && !tokens.slice(lastToken + 1, first).some(({ pos }) => pos === "VERB"));
  return isNear && (quantity.high === null || (low ?? 0) <= quantity.high);
}
