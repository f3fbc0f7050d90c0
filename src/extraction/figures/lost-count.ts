/**
 * Losses told with "lose": "Ukraine has lost around 31,000 soldiers", "the loss of 200 men", of a war also without a noun:
 * "Russia lost 100,000 in the first months of the war". Losses of which some were killed are casualties.
 *
 * Not here: "lost their lives" (count-then-outcome), lost money, homes, jobs, seats or games (nothing that a toll counts).
 */
import { measureOfLosses } from "../counted-measure.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

/** Whom one loses to death; players, voters and workers are lost otherwise. */
const mourned =
  /^(?:soldiers?|troops|m[ae]n|wom[ae]n|fighters?|service(?:men|women|members?)|personnel|officers?|crew|sailors?|pilots?|marines|paratroopers|guards|policem[ae]n|firefighters?|people|civilians?|members|mercenaries|conscripts|convicts|comrades|lives|relatives|children|sons|daughters|brothers|sisters|friends|villagers|militants|militiamen|combatants|rebels|recruits|reservists|rangers|medics|doctors|nurses|miners|climbers|hands)$/;
const verbs = /^(?:los[et]|loses|losing|loss|losses)$/;

const fighting = /\b(?:war|wars|battles?|battlefield|fighting|invasion|offensive|combat|front ?line|assaults?)\b/i;

export const lostCount = defineFigureRule({
  name: "lost-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (!isMourned(phrase) && !isOfWar(phrase)) return undefined;
    for (let i = quantity.first - 1; i >= 0 && i > quantity.first - 4; i--) {
      const { lower } = tokens[i]!;
      if (!verbs.test(lower)) {
        if (tokens[i]!.pos === "ADV" || lower === "all" || lower === "of" || lower === "up" || lower === "to") continue;
        return undefined;
      }
      const range = groupWords(tokens, group);
      return {
        measure: measureOfLosses(tokens, Math.max(group.last, quantity.last) + 1),
        lastToken: Math.max(group.last, quantity.last),
        predicate: { first: i, last: i },
        ...(range ? { group: range } : {}),
        unit: "person",
      };
    }
    return undefined;
  },
});

function isMourned({ group, quantity, tokens }: Phrase): boolean {
  const isOfThem = group.isPronoun && tokens[quantity.last + 2]?.lower === "them";
  const noun = tokens[group.last]?.lower ?? "";
  return isOfThem || noun === "hands" || (group.nounClass === "person" && mourned.test(noun));
}

/** "lost 100,000 in the war": nothing is counted but those who fought it. */
function isOfWar({ group, quantity, tokens, sentence: { text, start, end } }: Phrase): boolean {
  if (group.nounClass !== "none" || quantity.isYearLike) return false;
  const next = tokens[quantity.last + 1];
  return (next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(next.pos)) && fighting.test(text.slice(start, end));
}
