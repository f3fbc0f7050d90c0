/**
 * A further count under the same outcome: "killing a woman and her [two] children", "killed [12] people and [a] driver",
 * "the murder of six monks and [two] cooks".
 *
 * Not here: a count with an outcome of its own, "and 30 were injured".
 */
import { countedGroupMeasure } from "../counted-measure.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeAt } from "../outcome.ts";
import { outcomeBehind } from "../outcome-behind.ts";
import { type GoverningOutcome, governingOutcome, outcomeOfList } from "../outcomes/outcome-of-list.ts";

const collectives = /^(?:couple|family|crew|staff|group|team|pair|trio|people)$/;

export const coordinatedCount = defineFigureRule({
  name: "coordinated-count",
  kinds: ["number", "vague", "article"],
  read: (phrase) => {
    const { group, quantity, tokens, sentence } = phrase;
    if (quantity.isYearLike) return undefined;
    const isArticle = quantity.kind === "article";
    if (group.nounClass !== "person" && group.nounClass !== "household" && !(isArticle && isPersonLike(phrase)))
      return undefined;
    // "told Min Seo, a member of the council": who he is.
    if (quantity.kind === "article" && isApposition(tokens, quantity.first)) return undefined;
    // "a couple" are two people, "a family" any number.
    if (quantity.kind === "article" && collectives.test(tokens[group.last]!.lower)) return undefined;
    const outcome =
      (quantity.kind === "article" ? firstOfList(phrase) : undefined) ?? outcomeOfList(tokens, quantity.first);
    if (outcome === undefined || hasVerbOfItsOwn(phrase, outcome)) return undefined;
    return {
      measure: countedGroupMeasure(outcome.measure, group, sentence),
      lastToken: group.last,
      predicate: { first: outcome.first, last: outcome.last },
      group: groupWords(tokens, group)!,
      unit: group.nounClass === "household" ? "household" : "person",
    };
  },
});

const isApposition = (tokens: Phrase["tokens"], first: number) =>
  tokens[first - 1]?.exact === "," &&
  tokens[first - 2]?.pos === "PROPN" &&
  /^\p{Lu}/u.test(tokens[first - 3]?.exact ?? "");

/** "killed [a] driver and three guests", "[a] driver and three guests died". */
function firstOfList(phrase: Phrase) {
  const { tokens, quantity, group } = phrase;
  const next = tokens[group.last + 1]?.lower;
  const isFirst = (next === "and" || next === ",") && hasCountBehind(phrase);
  if (isFirst) return governingOutcome(tokens, quantity.first) ?? outcomeBehindList(tokens, group.last + 1);
  // "A woman, her three sons and [a] lodger died"
  if (tokens[quantity.first - 1]?.lower !== "and" || !hasCountBefore(phrase)) return undefined;
  return outcomeOfList(tokens, quantity.first) === undefined ? outcomeBehind(tokens, group.last + 1) : undefined;
}

/** A singular that is no known noun of people, but is built like one: "a bouncer", "a chaplain". */
const isPersonLike = ({ group, tokens }: Phrase) =>
  group.nounClass === "unknown" &&
  tokens[group.last]!.pos === "NOUN" &&
  /[a-z]{3}(?:er|or|ist|ian|ain|ant|eer|way)$/.test(tokens[group.last]!.lower);

function outcomeBehindList(tokens: Phrase["tokens"], from: number) {
  let at = from;
  while (
    at < from + 14 &&
    (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(tokens[at]?.pos ?? "") || /^(?:,|and)$/.test(tokens[at]?.lower ?? "")) &&
    outcomeAt(tokens, at)?.isAfter !== true
  )
    at++;
  return outcomeBehind(tokens, at);
}

/** A counted or a single person stands within the list before. */
function hasCountBefore({ tokens, quantity: { first } }: Phrase): boolean {
  for (let i = first - 2; i >= 0 && i > first - 8; i--) {
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return false;
    if (tokens[i]!.pos === "NUM" || /^an?$/.test(tokens[i]!.lower))
      return classOfNoun(tokens[first - 2]!.lower) === "person" || classOfNoun(tokens[i + 1]?.lower ?? "") === "person";
  }
  return false;
}

/** "killed 20 people and 30 firefighters came"; not "the murder of six monks and two cooks led to a trial". */
function hasVerbOfItsOwn({ tokens, group, quantity }: Phrase, outcome: GoverningOutcome): boolean {
  const next = tokens[group.last + 1];
  if (outcome.isNoun && !tokens.slice(0, outcome.first).some(({ pos }) => pos === "VERB" || pos === "AUX"))
    return false;
  return quantity.kind !== "article" && next !== undefined && (next.pos === "VERB" || next.pos === "AUX");
}

/** "a woman and her two children": an article counts only beside a number. */
function hasCountBehind({ tokens, group }: Phrase): boolean {
  for (let i = group.last + 1; i < tokens.length && i < group.last + 5; i++) {
    if (tokens[i]!.pos === "NUM" && classOfNoun(tokens[i + 1]?.lower ?? "") !== "thing") return true;
    if (
      tokens[i - 1]!.lower === "and" &&
      /^an?$/.test(tokens[i]!.lower) &&
      [i + 1, i + 2].some((at) => classOfNoun(tokens[at]?.lower ?? "") === "person")
    )
      return true;
  }
  return false;
}
