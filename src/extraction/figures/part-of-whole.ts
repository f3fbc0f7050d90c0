/**
 * A part of the figure before it, which carries the outcome: "100,000 casualties, 20,000 of them civilians",
 * "killed 68 people, including 12 children", "among them three medics".
 *
 * Not here: a part with an outcome of its own, "20,000 of them died" (the rules for outcomes read it, link-parts links it).
 */

import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase, type TokenRange } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { outcomeAt } from "../outcome.ts";
import { outcomeBehind } from "../outcome-behind.ts";

export const partOfWhole = defineFigureRule({
  name: "part-of-whole",
  kinds: ["number", "vague", "share"],
  read: (phrase) => {
    const { group, quantity, tokens, earlier } = phrase;
    if (earlier === undefined || quantity.isYearLike || group.nounClass === "thing") return undefined;
    // "a third of a mile", "half of July"
    if (
      quantity.kind === "share" &&
      (group.nounClass === "unknown" ||
        (group.nounClass === "none" && !group.isPronoun && !isElliptic(tokens, quantity.last)))
    )
      return undefined;
    if (!isPart(phrase) || exceedsWhole(phrase) || isOfAnotherCount(phrase)) return undefined;
    if (quantity.low === 1 && quantity.high === 1 && group.isPartitive) return undefined;
    const fatal = fatalBehind(phrase);
    const isOfVictims = quantity.kind === "share" && tokens[group.last]?.lower === "victims";
    const range = isOfVictims ? undefined : (groupWords(tokens, group) ?? complementOf(phrase));
    return {
      measure: fatal?.measure ?? earlier.measure,
      lastToken: Math.max(group.last, quantity.last, range?.last ?? 0),
      ...(range && range.last >= range.first && outcomeAt(tokens, range.first) === undefined ? { group: range } : {}),
      unit: group.nounClass === "household" ? "household" : earlier.unit,
      isPart: true,
    };
  },
});

/** "of them", "including 12", "among them 12", "12 … among them", a list that goes on after "including". */
function isPart({ group, quantity, tokens, earlier, sentence }: Phrase): boolean {
  // "of them" in a later sentence: the figure before is meant only while no other noun has come between.
  if (group.isPartitive && group.isPronoun) return earlier!.sentence === sentence || quantity.first < 3;
  if (opensOnWhole(tokens, quantity.first, earlier!.sentence === sentence)) return true;
  // "[Five] are children."
  if (
    quantity.first === 0 &&
    group.nounClass === "none" &&
    tokens[quantity.last + 1]?.pos === "AUX" &&
    classOfNoun(tokens[quantity.last + 2]?.lower ?? "") === "person"
  )
    return true;
  if (quantity.kind === "share" && group.isPartitive && tokens[group.last]?.lower === "victims") return true;
  if (earlier!.sentence !== sentence) return false;
  if (group.isPartitive && quantity.kind === "share") return true;
  if (isFamilyOf(tokens, quantity.first)) return true;
  const openers = tokens.slice(Math.max(0, quantity.first - 2), quantity.first).map((token) => token.lower);
  if (
    openers.includes("including") ||
    openers.includes("include") ||
    openers.join(" ") === "among them" ||
    openers.join(" ") === "of whom" ||
    openers.join(" ") === "of them"
  )
    return true;
  const behind = tokens
    .slice(group.last + 1, group.last + 3)
    .map((token) => token.lower)
    .join(" ");
  if (behind === "among them" || isListAmongThem(tokens, group.last + 1)) return true;
  return continuesList(tokens, quantity.first, earlier!.lastToken);
}

/** "Of these, [9,500] were children", "Among them [12] medics": the whole is the figure before. */
function opensOnWhole(tokens: Phrase["tokens"], first: number, isSameSentence: boolean): boolean {
  let at = first - 1;
  while (/^(?:,|are|were|is|was)$/.test(tokens[at]?.lower ?? "")) at--;
  if (/^(?:number|total|figure)$/.test(tokens[at]?.lower ?? "")) at--;
  if (!/^(?:these|those|them|whom|that|this)$/.test(tokens[at]?.lower ?? "")) return false;
  return /^(?:of|among)$/.test(tokens[at - 1]?.lower ?? "") && (isSameSentence || at <= 2);
}

/** "killed 18 people, including 2,000 who were hurt": more than the whole is no part of it. */
function exceedsWhole({ quantity, earlier }: Phrase): boolean {
  const whole = earlier!.quantity.high;
  return (
    quantity.kind !== "share" && !earlier!.isShare && whole !== null && (quantity.low ?? quantity.high ?? 0) > whole
  );
}

/** "claimed nine lives, and 500 people were cut off, 60 of them in the hills": people counted since, whom no rule read. */
function isOfAnotherCount({ quantity, tokens, earlier, sentence }: Phrase): boolean {
  if (earlier!.sentence !== sentence) return false;
  for (let i = earlier!.lastToken + 1; i < quantity.first - 1; i++)
    if (tokens[i]!.pos === "NUM" && /^(?:person|household)$/.test(classOfNoun(tokens[i + 1]!.lower))) return true;
  return false;
}

/** "among them a family of [four]". */
function isFamilyOf(tokens: readonly { lower: string }[], first: number): boolean {
  return tokens[first - 1]?.lower === "of" && tokens[first - 2]?.lower === "family";
}

/** "563 children and 60 women among them": the first of a list that ends so. */
function isListAmongThem(tokens: readonly { lower: string }[], from: number): boolean {
  if (tokens[from]?.lower !== "and") return false;
  for (let i = from + 1; i < from + 6; i++)
    if (tokens[i]?.lower === "among" && tokens[i + 1]?.lower === "them") return true;
  return false;
}

/** "including 12 women and 3 children": the second of a list of parts. */
function continuesList(tokens: readonly { lower: string }[], first: number, earlierLast: number): boolean {
  const between = tokens
    .slice(earlierLast + 1, first)
    .map((token) => token.lower)
    .join(" ");
  if (!/^(?:and|, and|,)$/.test(between)) return false;
  for (let i = earlierLast; i >= 0 && i > earlierLast - 12; i--)
    if (/^(?:includ(?:e[sd]?|ing)|among)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "20,000 of them dead / fatal / killed". */
function fatalBehind({ group, quantity, tokens }: Phrase): ReturnType<typeof outcomeAt> {
  const at = Math.max(group.last, quantity.last) + (group.isPronoun ? 3 : 1);
  const direct = outcomeAt(tokens, at);
  return direct?.isCounted || direct?.isAfter ? direct : outcomeBehind(tokens, at);
}

const isPerson = ({ lower }: { lower: string }) => classOfNoun(lower) === "person";

/** "half of them [Wagner mercenaries]", "4,000 of them [Americans]", "some of whom were [civilians]". */
function complementOf({ group, quantity, tokens }: Phrase): TokenRange | undefined {
  // "most were [children]", "of these, 40 were [children]"
  const isElliptical = group.nounClass === "none" && tokens[quantity.last + 1]?.pos === "AUX";
  if (!group.isPronoun && !isElliptical) return undefined;
  let first = quantity.last + (group.isPronoun ? 3 : 1);
  while (
    /^(?:were|are|was|being|belonged|to|of|from|from)$/.test(tokens[first]?.lower ?? "") ||
    tokens[first]?.pos === "DET"
  )
    first++;
  let last = first - 1;
  while (
    tokens[last + 1] !== undefined &&
    (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[last + 1]!.pos) || isPerson(tokens[last + 1]!)) &&
    outcomeAt(tokens, last + 1) === undefined
  )
    last++;
  // "most of them women and children"
  const isPair =
    tokens[last + 1]?.lower === "and" &&
    classOfNoun(tokens[last]?.lower ?? "") === "person" &&
    classOfNoun(tokens[last + 2]?.lower ?? "") === "person";
  if (isPair) last += 2;
  return last >= first ? { first, last } : undefined;
}

/** "nearly half [were] children", "most, he said": a share without its "of". */
function isElliptic(tokens: readonly { lower: string; pos: string }[], last: number): boolean {
  return tokens[last + 1]?.lower !== "of";
}
