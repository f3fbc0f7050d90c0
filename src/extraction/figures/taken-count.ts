/**
 * People taken or held, where the words around say by whom: "fifteen students were taken from a school" in a report of
 * kidnappings, "87 people were being held".
 *
 * Not here: "taken to hospital", arrests; outcome words that need nothing around them (count-then-outcome).
 */
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";

const custody =
  /\b(?:kidnap\w*|abduct\w*|hostages?|captors?|ransom|gunmen|bandits|jihadists?|insurgents?|militants?)\b/i;

export const takenCount = defineFigureRule({
  name: "taken-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens, context } = phrase;
    if (group.nounClass !== "person" || quantity.isYearLike || !custody.test(context)) return undefined;
    const verb = takenBehind(phrase);
    if (verb === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: "abducted",
      lastToken: verb,
      predicate: { first: verb, last: verb },
      ...(range ? { group: range } : {}),
      unit: "person",
    };
  },
});

/** "were taken from", "are being held", "had been seized": the token of the participle. */
function takenBehind({ tokens, group }: Phrase): number | undefined {
  for (let i = group.last + 1; i < group.last + 6 && i < tokens.length; i++) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:taken|held|seized|snatched)$/.test(lower)) {
      const isPassive = tokens[i - 1]?.pos === "AUX" || tokens[i - 1]?.lower === "being" || i === group.last + 1;
      return isPassive && tokens[i + 1]?.lower !== "to" ? i : undefined;
    }
    if (pos !== "AUX" && pos !== "ADV" && lower !== "being" && lower !== "who") return undefined;
  }
  return undefined;
}
