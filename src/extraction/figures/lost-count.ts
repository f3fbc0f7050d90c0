/**
 * Losses told with "lose": "Ukraine has lost around 31,000 soldiers", "the loss of 200 men".
 *
 * Not here: "lost their lives" (count-then-outcome), lost money, homes, jobs, seats or games (nothing that a toll counts).
 */
import { defineFigureRule } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeAt } from "../outcome.ts";

/** Whom one loses to death; players, voters and workers are lost otherwise. */
const mourned =
  /^(?:soldiers?|troops|m[ae]n|wom[ae]n|fighters?|service(?:men|women|members?)|personnel|officers?|crew|sailors?|pilots?|marines|paratroopers|guards|policem[ae]n|firefighters?|people|civilians?|members|mercenaries|conscripts|convicts|comrades|lives|relatives|children|sons|daughters|brothers|sisters|friends|villagers|militants|militiamen|combatants|rebels|recruits|reservists|rangers|medics|doctors|nurses|miners|climbers|hands)$/;
const verbs = /^(?:los[et]|loses|losing|loss|losses)$/;

export const lostCount = defineFigureRule({
  name: "lost-count",
  kinds: ["number", "vague"],
  read: ({ group, quantity, tokens }) => {
    const isOfThem = group.isPronoun && tokens[quantity.last + 2]?.lower === "them";
    if (group.nounClass !== "person" && !isOfThem && tokens[group.last]?.lower !== "hands") return undefined;
    if (!isOfThem && !mourned.test(tokens[group.last]!.lower)) return undefined;
    for (let i = quantity.first - 1; i >= 0 && i > quantity.first - 4; i--) {
      const { lower } = tokens[i]!;
      if (!verbs.test(lower)) {
        if (tokens[i]!.pos === "ADV" || lower === "all" || lower === "of" || lower === "up" || lower === "to") continue;
        return undefined;
      }
      const range = groupWords(tokens, group);
      // "lost 300 soldiers, killed and wounded"
      const apposition = tokens[group.last + 1]?.exact === "," ? outcomeAt(tokens, group.last + 2) : undefined;
      return {
        measure: apposition?.measure === "casualties" ? "casualties" : "killed",
        lastToken: Math.max(group.last, quantity.last),
        predicate: { first: i, last: i },
        ...(range ? { group: range } : {}),
        unit: "person",
      };
    }
    return undefined;
  },
});
