/**
 * People who shared another's fate: "the mayor was killed along with [two] guards", "the driver, together with [three]
 * passengers, was hurt", "he was shot, as were [two] friends".
 *
 * Not here: the active voice, "killed the mayor and two guards" (coordinated-count).
 */
import { countedGroupMeasure } from "../counted-measure.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { type Outcome, outcomeAt } from "../outcome.ts";
import { outcomeBehind } from "../outcome-behind.ts";

/** So many words may stand between the fate and those who share it. */
const reach = 12;
const companions =
  /(?:\b(?:along|together) with|\bas w(?:ere|as)|\bas did|\bas well as)(?: (?:the|his|her|their|another|other)){0,2}$/;

export const accompaniedCount = defineFigureRule({
  name: "accompanied-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens, sentence } = phrase;
    if (group.nounClass !== "person" || quantity.isYearLike) return undefined;
    const before = tokens.slice(Math.max(0, quantity.first - 5), quantity.first).map(({ lower }) => lower);
    const words = companions.exec(before.join(" "));
    if (words === null) return undefined;
    const outcome = passiveBefore(phrase, quantity.first - words[0].split(" ").length) ?? behindComma(phrase);
    if (outcome === undefined) return undefined;
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: group.last,
      predicate: { first: outcome.first, last: outcome.last },
      group: groupWords(tokens, group)!,
      unit: "person",
    };
  },
});

/** "was shot dead on Friday along with [two] others": the nearest outcome before, no other verb between. */
function passiveBefore({ tokens }: Phrase, end: number): Outcome | undefined {
  for (let i = end - 1; i >= 0 && i >= end - reach; i--) {
    const outcome = outcomeAt(tokens, i);
    if (outcome?.isAfter && tokens[i - 1]?.pos !== "DET") return longestEndingAt(tokens, i, outcome);
    if (tokens[i]!.pos === "VERB" || tokens[i]!.exact === ";") return undefined;
  }
  return undefined;
}

/** "shot dead": the outcome is read from its first word. */
function longestEndingAt(tokens: Phrase["tokens"], i: number, outcome: Outcome): Outcome {
  const longer = outcomeAt(tokens, i - 1);
  return longer !== undefined && longer.last >= outcome.last ? longer : outcome;
}

/** "the driver, together with [three] passengers, was hurt". */
function behindComma({ tokens, group }: Phrase): Outcome | undefined {
  return tokens[group.last + 1]?.exact === "," ? outcomeBehind(tokens, group.last + 2) : undefined;
}
