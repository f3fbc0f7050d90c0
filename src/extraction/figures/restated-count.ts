/**
 * One toll counted again in the other unit, households or people: "1,100 families ([5,500] people) are homeless",
 * "300 families, or [1,200] people, were displaced".
 *
 * Not here: households and people displaced side by side, "40 monks and 300 families" (coordinated-count).
 */
import { unitOf } from "../counted-homes.ts";
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

export const restatedCount = defineFigureRule({
  name: "restated-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens, earlier, sentence }) => {
    if (earlier?.sentence !== sentence || quantity.isYearLike) return undefined;
    if (group.nounClass !== "person" && group.nounClass !== "household") return undefined;
    const unit = unitOf(group);
    if (unit === earlier.unit) return undefined;
    const between = tokens
      .slice(earlier.quantity.last + 1, quantity.first)
      .map(({ lower }) => lower)
      .join(" ");
    if (!/^(?:\S+ ){1,4}(?:\(|, or|or|, some|comprising|totalling|totaling|with)$/.test(between)) return undefined;
    return { measure: earlier.measure, lastToken: group.last, group: groupWords(tokens, group)!, unit };
  },
});
