/**
 * A toll and its number, linked by a verb, a colon or a preposition: "the death toll rose to 41", "Toll Hits 41",
 * "casualties: 12", "puts Russia's casualties at between 189,500 and 223,000", "raised to 89 the number of soldiers killed".
 *
 * Not here: "a toll of people killed" without a number.
 */
import type { MeasureName } from "../../domain/measures.ts";
import type { Token } from "../../text/sentence.ts";
import type { TokenRange } from "../figure-rule.ts";
import { defineFigureRule, type FigureReading, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeAt } from "../outcome.ts";

interface Toll extends TokenRange {
  readonly measure: MeasureName;
}

const hedges: Readonly<Record<string, FigureReading["verbHedge"]>> = {
  passes: "more-than",
  passed: "more-than",
  pass: "more-than",
  passing: "more-than",
  tops: "more-than",
  topped: "more-than",
  top: "more-than",
  topping: "more-than",
  exceeds: "more-than",
  exceeded: "more-than",
  exceed: "more-than",
  exceeding: "more-than",
  surpasses: "more-than",
  surpassed: "more-than",
  surpassing: "more-than",
  past: "more-than",
  beyond: "more-than",
  nears: "approximately",
  nearing: "approximately",
  neared: "approximately",
  approaches: "approximately",
  approaching: "approximately",
};
const links = new Set([
  "to",
  "at",
  "of",
  "is",
  "was",
  "are",
  "were",
  "stands",
  "stood",
  "standing",
  "hits",
  "hit",
  "reaches",
  "reached",
  "reaching",
  "reach",
  "totaled",
  "totalled",
  "total",
  "totals",
  "totalling",
  "totaling",
  "numbered",
  "number",
  "numbers",
  "numbering",
  "as",
  ":",
  "=",
  "come",
  "comes",
  "came",
  "now",
  "rises",
  "rose",
  "climbs",
  "climbed",
  "has",
  "have",
  "had",
  "been",
  "already",
  "be",
  "than",
  "from",
  "stand",
  "include",
  "included",
  ...Object.keys(hedges),
]);

export const tollOfCount = defineFigureRule({
  name: "toll-of-count",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (quantity.isYearLike || group.nounClass === "thing") return undefined;
    const toll = tollBefore(phrase) ?? numberBehind(tokens, quantity.last + 1);
    if (toll === undefined) return undefined;
    const range = groupWords(tokens, group);
    const verbHedge = quantity.qualifier === "exact" ? hedgeInVerb(tokens, quantity.first) : undefined;
    return {
      measure: toll.measure,
      lastToken: Math.max(group.last, quantity.last),
      predicate: { first: toll.first, last: toll.last },
      ...(range ? { group: range } : {}),
      ...(verbHedge ? { verbHedge } : {}),
      unit: "person",
    };
  },
});

function hedgeInVerb(tokens: readonly Token[], first: number): FigureReading["verbHedge"] {
  const word = tokens[first - 1]?.lower ?? "";
  return Object.hasOwn(hedges, word) ? hedges[word] : undefined;
}

/** Walks back from the quantity over its link to the toll that it numbers. */
function tollBefore({ tokens, quantity, group }: Phrase): Toll | undefined {
  const link = tokens[quantity.first - 1]?.lower ?? "";
  const isApposition = link === "," && group.nounClass === "person";
  if (!links.has(link) && !isApposition) return undefined;
  for (let i = quantity.first - 1; i >= 0 && i >= quantity.first - 16; i--) {
    const toll = tollEndingAt(tokens, i);
    if (toll !== undefined) return toll;
    const token = tokens[i]!;
    if (
      token.exact === ";" ||
      (token.exact === "," && link === "of") ||
      (isApposition && (token.pos === "VERB" || i < quantity.first - 9))
    )
      return undefined;
    // "of" binds close: "the deaths of 12" is another rule's, "a toll of 12" this one's.
    if (link === "of" && i < quantity.first - 2) return undefined;
  }
  return undefined;
}

/** "death toll", "number of people killed", "casualties", "losses", "the dead": the toll whose name ends at token `end`. */
function tollEndingAt(tokens: readonly Token[], end: number): Toll | undefined {
  const word = tokens[end]!.lower;
  if (word === "toll" || word === "tolls" || word === "count") return namedToll(tokens, end);
  for (let first = end; first >= 0 && first > end - 3; first--) {
    const outcome = outcomeAt(tokens, first);
    if (tokens[end]!.lower === "losses" && isOfPeople(tokens, end))
      return { measure: "casualties", first: end, last: end };
    if (outcome === undefined || outcome.last !== end) continue;
    if (outcome.isCounted && (isTollNoun(tokens, first) || followsNumberOf(tokens, first)))
      return { measure: outcome.measure, first, last: end };
    if (outcome.isAfter && followsNumberOf(tokens, first)) return { measure: outcome.measure, first, last: end };
  }
  return undefined;
}

/** "Russian losses", "battlefield losses", "the army's losses": of people, not of money. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (/^(?:battlefield|combat|military|troop|army|human|personnel|battle)$/.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos === "ADJ" && /^\p{Lu}/u.test(tokens[i]!.exact)) return true;
    if (tokens[i]!.pos === "PROPN" && /(?:an|ese|ish|i|ch)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

function namedToll(tokens: readonly Token[], end: number): Toll | undefined {
  const before = tokens[end - 1]?.lower ?? "";
  const kind = outcomeAt(tokens, end - 1);
  if (before === "injury" || before === "casualty" || before === "death" || before === "body")
    return { measure: kind?.measure ?? "killed", first: end - 1, last: end };
  return tokens[end]!.lower === "count" ? undefined : { measure: "killed", first: end, last: end };
}

/** "casualties", "deaths", "the dead" as the subject of a number, not "killed" alone. */
function isTollNoun(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return (
    /(?:s|ties)$/.test(lower) ||
    ((lower === "dead" || lower === "wounded" || lower === "injured" || lower === "missing" || lower === "displaced") &&
      /^(?:the|its|their|'s|of|own)$/.test(tokens[at - 1]?.lower ?? ""))
  );
}

/** "the number of people killed", "numbers of its soldiers killed". */
function followsNumberOf(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - 9 && i >= 1; i--)
    if (tokens[i]!.lower === "of" && /^(?:numbers?|total|tally|count)$/.test(tokens[i - 1]!.lower)) return true;
  return false;
}

/** "has raised to 89 the number of its soldiers killed": the toll stands behind its number. */
function numberBehind(tokens: readonly Token[], from: number): Toll | undefined {
  const at = tokens[from]?.lower === "the" || tokens[from]?.lower === "its" ? from + 1 : -1;
  if (at < 0 || !/^(?:number|death|toll|total)$/.test(tokens[at]?.lower ?? "")) return undefined;
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const outcome = outcomeAt(tokens, i);
    if (outcome !== undefined && (outcome.isAfter || outcome.isCounted))
      return { measure: outcome.measure, first: i, last: outcome.last };
    if (tokens[i]!.lower === "toll") return { measure: "killed", first: i, last: i };
  }
  return undefined;
}
