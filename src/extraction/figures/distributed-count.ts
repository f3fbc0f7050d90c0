/**
 * One outcome told place by place: "killed three people in Kharkiv, [two] in Mykolaiv and [one] in Sumy".
 *
 * Not here: a count with a verb of its own; the first count of the row.
 */
import { defineFigureRule } from "../figure-rule.ts";

const places = new Set(["in", "at", "near", "from", "outside"]);

export const distributedCount = defineFigureRule({
  name: "distributed-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens, earlier, sentence }) => {
    if (group.nounClass !== "none" || quantity.isYearLike || earlier?.sentence !== sentence) return undefined;
    const link = tokens[quantity.first - 1]?.lower;
    if (link !== "," && link !== "and") return undefined;
    const next = tokens[quantity.last + 1]?.lower ?? "";
    const between = tokens.slice(earlier.lastToken + 1, quantity.first);
    const isRow =
      places.has(next) &&
      between.length <= 8 &&
      between.some(({ lower }) => places.has(lower)) &&
      !between.some(({ pos }) => pos === "VERB" || pos === "AUX");
    return isRow ? { measure: earlier.measure, lastToken: quantity.last, unit: earlier.unit } : undefined;
  },
});
