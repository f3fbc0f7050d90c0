/**
 * A count told to be among the dead, the wounded, the missing: "among the dead were 12 children", "of the hostages,
 * around 100 remain", "60 women were among the injured", "about 150 of the bodies".
 *
 * Not here: "among them 12 children", which leans on an earlier figure (part-of-whole).
 */
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { type Outcome, outcomeAt } from "../outcome.ts";
import { outcomeBehind } from "../outcome-behind.ts";
import { isUnknownThing } from "../unknown-thing.ts";

export const amongOutcome = defineFigureRule({
  name: "among-outcome",
  kinds: ["number", "vague"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (quantity.isYearLike || group.nounClass === "thing" || isUnknownThing(group, tokens)) return undefined;
    // "two of the missing etchings"
    if (group.outcome?.last === group.last && tokens[group.last + 1]?.pos === "NOUN") return undefined;
    const isOne = quantity.low === 1 && quantity.high === 1;
    const ofOutcome = group.isPartitive && !isOne ? group.outcome : undefined;
    const outcome = ofOutcome ?? outcomeBefore(phrase) ?? outcomeAfter(phrase);
    if (outcome === undefined) return undefined;
    const range = groupWords(tokens, group);
    return {
      // "five of the injured died": what became of them counts.
      measure: fateOf(phrase, ofOutcome !== undefined, outcome)?.measure ?? outcome.measure,
      lastToken: Math.max(group.last, quantity.last, outcome.last),
      ...(range ? { group: range } : {}),
      unit: "person",
      isPart: true,
    };
  },
});

/** "five of the injured [died]", "of the 100,000 casualties, 20,000 [were killed]". */
function fateOf({ tokens, group, quantity }: Phrase, isOfOutcome: boolean, { first }: Outcome): Outcome | undefined {
  const isBefore = first < quantity.first;
  const isOf = isOfOutcome || (isBefore && (tokens[first - 2]?.lower === "of" || tokens[first - 3]?.lower === "of"));
  return isOf ? outcomeBehind(tokens, Math.max(group.last, quantity.last) + 1) : undefined;
}

/** "among the dead (were) [12]", "of the hostages, [around 100]". */
function outcomeBefore({ tokens, quantity }: Phrase): Outcome | undefined {
  let at = quantity.first - 1;
  while (/^(?:were|are|was|is|,|and|:|also|at)$/.test(tokens[at]?.lower ?? "")) at--;
  return countedAfterThe(tokens, at);
}

/** "[60] women were among the injured". */
function outcomeAfter({ tokens, group, quantity }: Phrase): Outcome | undefined {
  const from = endOfList(tokens, Math.max(group.last, quantity.last) + 1);
  for (let at = from; at < from + 3; at++) {
    if (tokens[at]?.lower === "among" && tokens[at + 1]?.lower === "the") return outcomeIfCounted(tokens, at + 2);
    if (tokens[at]?.pos !== "AUX" && tokens[at]?.pos !== "ADV") return undefined;
  }
  return undefined;
}

/** "[19] women and four children were": the verb behind the list is the verb of each count in it. */
function endOfList(tokens: Phrase["tokens"], from: number): number {
  let at = from;
  for (let items = 0; items < 3 && /^(?:and|,)$/.test(tokens[at]?.lower ?? ""); items++) {
    const count = tokens[at]!.lower === "," && tokens[at + 1]?.lower === "and" ? at + 2 : at + 1;
    if (!/^(?:NUM|DET)$/.test(tokens[count]?.pos ?? "")) return from;
    at = count + 1;
    while (at < count + 4 && /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? "")) at++;
  }
  return at;
}

/** The outcome noun that ends at `end` behind "among the" or "of the". */
function countedAfterThe(tokens: Phrase["tokens"], end: number): Outcome | undefined {
  for (let first = end; first > end - 3 && first >= 2; first--) {
    const outcome = outcomeIfCounted(tokens, first);
    if (outcome?.last !== end) continue;
    // "of the 300 injured"
    const isModified = tokens[first - 1]?.pos === "ADJ" || /-/.test(tokens[first - 1]?.exact ?? "");
    const number = isModified ? first - 2 : first - 1;
    const article = tokens[number]?.pos === "NUM" ? number - 1 : first - 1;
    if (!/^(?:the|those|these)$/.test(tokens[article]?.lower ?? "")) return undefined;
    const opener = tokens[article - 1]?.lower;
    // "of the hostages, 12" opens its clause; "the number of the kidnapped" is the toll itself.
    const opens = article === 1 || tokens[article - 2]?.pos === "PUNCT";
    return opener === "among" || (opener === "of" && opens) ? outcome : undefined;
  }
  return undefined;
}

function outcomeIfCounted(tokens: Phrase["tokens"], at: number): Outcome | undefined {
  const outcome = outcomeAt(tokens, at);
  return outcome?.isCounted ? outcome : undefined;
}
