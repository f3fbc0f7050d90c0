/**
 * A verb and its completion around the count: "pulled [130] people alive from the rubble", "forced [half a million] people
 * from their homes", "treated [200] people for burns", "took [20] villagers hostage", "sent [five] people to the hospital".
 *
 * Not here: verbs that need no completion, "killed 12" (outcome-then-count).
 */
import { stepOver } from "../clause-walk.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { type CompletedVerb, completedVerbs } from "../outcomes/completed-verbs.ts";

export const outcomeAroundCount = defineFigureRule({
  name: "outcome-around-count",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (group.nounClass === "thing" || group.nounClass === "unknown") return undefined;
    if (quantity.isYearLike && group.nounClass === "none") return undefined;
    const verbAt = verbBefore(phrase);
    if (verbAt < 0) return undefined;
    const frame = completedVerbs.find((each) => each.verb.test(tokens[verbAt]!.lower) && isCompleted(phrase, each));
    if (frame === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      measure: frame.measure,
      lastToken: group.last + 1,
      predicate: { first: verbAt, last: verbAt },
      ...(range ? { group: range } : {}),
      unit: group.nounClass === "household" ? "household" : "person",
    };
  },
});

/** Whether the completion stands close behind the people, or behind what tells more of them. */
function isCompleted({ tokens, group, quantity }: Phrase, { completion, isFar, notOf }: CompletedVerb): boolean {
  const from = Math.max(group.last, quantity.last) + 1;
  if (notOf?.test(tokens[from - 1]!.lower)) return false;
  for (let i = from, passed = false; i < tokens.length && i < from + 20; i++) {
    const words = tokens.slice(i, i + 6).map(({ lower }) => lower);
    if (completion.test(words.join(" "))) return true;
    if (isFar !== true) return false;
    const step = stepOver(tokens, i, passed);
    if (step === undefined) return false;
    passed ||= step.isVerb;
    i = step.last;
  }
  return false;
}

/** The token of a verb just before the quantity, -1 where none stands. */
function verbBefore({ tokens, quantity }: Phrase): number {
  for (let i = quantity.first - 1; i >= 0 && i >= quantity.first - 6; i--) {
    const { pos, lower } = tokens[i]!;
    // "forced a total of 300 people"
    if (lower === "of" && /^(?:total|group|crowd)$/.test(tokens[i - 1]?.lower ?? "")) i--;
    else if (completedVerbs.some(({ verb }) => verb.test(lower))) return i;
    else if (pos !== "DET" && pos !== "ADV" && pos !== "ADJ" && pos !== "PRON") return -1;
  }
  return -1;
}
