/**
 * A toll and its number, linked by a verb, a colon or a preposition: "the death toll rose to 41", "Toll Hits 41",
 * "casualties: 12", "puts Russia's casualties at between 189,500 and 223,000", "raised to 89 the number of soldiers killed".
 *
 * Not here: "a toll of people killed" without a number.
 */
import type { Token } from "../../text/sentence.ts";
import { wordSet } from "../../text/word-set.ts";
import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { hedgeInVerb, hedgingVerbs } from "../hedge-in-verb.ts";
import { outcomeAt } from "../outcome.ts";
import { type NamedToll, tollEndingAt } from "../toll-name.ts";
import { isUnknownThing } from "../unknown-thing.ts";

const links = wordSet(
  `to at of is was are were stands stood standing hits hit reaches reached reaching reach totaled totalled total totals totalling totaling numbered number numbers numbering as : = come comes came now rises rose climbs climbed gone went has have had been already likely probably range ranges ranged ranging be than from stand include included ${hedgingVerbs.join(" ")}`,
);

export const tollOfCount = defineFigureRule({
  name: "toll-of-count",
  kinds: ["number", "vague", "zero"],
  read: (phrase) => {
    const { group, quantity, tokens } = phrase;
    if (quantity.isYearLike || group.nounClass === "thing" || isUnknownThing(group, tokens)) return undefined;
    const toll = tollBefore(phrase) ?? numberBehind(tokens, quantity.last + 1);
    if (toll === undefined) return undefined;
    const range = groupWords(tokens, group);
    const verbHedge = quantity.qualifier === "exact" ? hedgeInVerb(tokens[quantity.first - 1]?.lower ?? "") : undefined;
    return {
      measure: toll.measure,
      lastToken: Math.max(group.last, quantity.last),
      predicate: { first: toll.first, last: toll.last },
      ...(range ? { group: range } : {}),
      ...(verbHedge ? { verbHedge } : {}),
      unit: isOfHouseholds(phrase, toll) ? "household" : "person",
    };
  },
});

/** "the number of displaced families is 349", "displaced: 300 families" */
function isOfHouseholds({ tokens, group }: Phrase, { first, last }: NamedToll): boolean {
  if (group.nounClass === "household") return true;
  const words = tokens.slice(Math.max(0, first - 2), last + 2);
  return words.some(({ lower }) => classOfNoun(lower) === "household");
}

/** Walks back from the quantity over its link to the toll that it numbers. */
function tollBefore({ tokens, quantity, group }: Phrase): NamedToll | undefined {
  const link = tokens[quantity.first - 1]?.lower ?? "";
  const isApposition = link === "," && group.nounClass === "person";
  if (!links.has(link) && !isApposition) return undefined;
  const isFar = (link === "to" || link === "at") && hasRisen(tokens, quantity.first - 2);
  const reach = isFar ? 32 : 16;
  for (let i = quantity.first - 1; i >= 0 && i >= quantity.first - reach; i--) {
    const toll = tollEndingAt(tokens, i);
    if (toll !== undefined) return isAgeOf(tokens, toll.first - 2, link) ? undefined : toll;
    const token = tokens[i]!;
    // "the injured man was 45", "the average age of the dead was 54"
    if (isAgeOf(tokens, i, link) || token.lower === "where") return undefined;
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

/** "has risen to 121", "stands at nine": only a number does, however long its name. */
const hasRisen = (tokens: readonly Token[], at: number) =>
  /^(?:r[io]sen?|climbed|grown|grew|jumped|increased|soared|fallen|dropped|up|down|st(?:ands?|ood|anding))$/.test(
    tokens[at]?.lower ?? "",
  );

/** "has raised to 89 the number of its soldiers killed": the toll stands behind its number. */
function numberBehind(tokens: readonly Token[], from: number): NamedToll | undefined {
  // "120,000 – the number of people forced out"
  const opener = /^[–—:-]$/.test(tokens[from]?.exact ?? "") ? from + 1 : from;
  const at = tokens[opener]?.lower === "the" || tokens[opener]?.lower === "its" ? opener + 1 : -1;
  if (at < 0 || !/^(?:number|death|toll|total)$/.test(tokens[at]?.lower ?? "")) return undefined;
  for (let i = at; i < at + 8 && i < tokens.length; i++) {
    const outcome = outcomeAt(tokens, i);
    if (outcome !== undefined && (outcome.isAfter || outcome.isCounted))
      return { measure: outcome.measure, first: i, last: outcome.last };
    if (tokens[i]!.lower === "toll") return { measure: "killed", first: i, last: i };
  }
  return undefined;
}

/** Words of whom or what is so many years old, before "is" or "was". */
const isAgeOf = (tokens: readonly Token[], at: number, link: string) =>
  /^(?:is|was)$/.test(link) &&
  (/^(?:m[ae]n|woman|boy|girl|victim|child|driver|pilot|suspect)$/.test(tokens[at]?.lower ?? "") ||
    /^ages?$/.test(tokens[at]?.lower ?? "") ||
    /^ages?$/.test(tokens[at - 1]?.lower ?? "") ||
    (tokens[at]?.exact === "," && tokens[at - 1]?.pos === "PROPN"));
