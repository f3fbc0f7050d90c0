/**
 * Losses told with "lose": "Ukraine has lost around 31,000 soldiers", "the loss of 200 men".
 *
 * Not here: "lost their lives" (count-then-outcome), lost money, homes, jobs, seats or games (nothing that a toll counts).
 */
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

const verbs = /^(?:los[et]|loses|losing|loss|losses)$/;

export const lostCount = defineFigureRule({
  name: "lost-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens }) => {
    if (group.nounClass !== "person") return undefined;
    for (let i = quantity.first - 1; i >= 0 && i > quantity.first - 4; i--) {
      const { lower } = tokens[i]!;
      if (!verbs.test(lower)) {
        if (tokens[i]!.pos === "ADV" || lower === "of" || lower === "up" || lower === "to") continue;
        return undefined;
      }
      return {
        measure: "killed",
        lastToken: group.last,
        predicate: { first: i, last: i },
        group: groupWords(tokens, group)!,
        unit: "person",
      };
    }
    return undefined;
  },
});
