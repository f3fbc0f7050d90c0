/**
 * A part of the figure before it, which carries the outcome: "100,000 casualties, 20,000 of them civilians",
 * "killed 68 people, including 12 children", "among them three medics".
 *
 * Not here: a part with an outcome of its own, "20,000 of them died" (the rules for outcomes read it, link-parts links it).
 */

import { classOfNoun } from "../counted-noun.ts";
import { defineFigureRule, type Phrase, type TokenRange } from "../figure-rule.ts";
import { groupWords } from "../group-words.ts";
import { type Outcome, outcomeAt } from "../outcome.ts";
import { outcomeBehind } from "../outcome-behind.ts";
import { isPart, tellsManner, tellsWhence, tellsWho } from "../part-phrases.ts";
import { isPlainlyPart } from "../plainly-part.ts";

export const partOfWhole = defineFigureRule({
  name: "part-of-whole",
  kinds: ["number", "vague", "share", "article"],
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
    if (quantity.low === 1 && quantity.high === 1 && group.isPartitive && !group.isPronoun && !tellsManner(phrase))
      return undefined;
    if (quantity.kind === "article" && (group.nounClass !== "person" || earlier.sentence !== phrase.sentence))
      return undefined;
    if (group.isPronoun && hasOtherDeed(tokens, quantity.last + 3)) return undefined;
    const fatal = fatalBehind(phrase);
    const isOfVictims = group.isPartitive && tokens[group.last]?.lower === "victims";
    const range = isOfVictims
      ? complementBehind(tokens, group.last + 1)
      : (groupWords(tokens, group) ?? complementOf(phrase));
    return {
      measure: fatal?.measure ?? earlier.measure,
      lastToken: Math.max(group.last, quantity.last, range?.last ?? 0),
      ...(range && range.last >= range.first && outcomeAt(tokens, range.first) === undefined ? { group: range } : {}),
      unit: group.nounClass === "household" || group.nounClass === "person" ? group.nounClass : earlier.unit,
      isPart: true,
    };
  },
});

/** "two of them spoke": what they did is no part of a toll. */
const hasOtherDeed = (tokens: Phrase["tokens"], at: number) =>
  tokens[at]?.pos === "VERB" && outcomeAt(tokens, at) === undefined && !/(?:ed|en|ing|t)$/.test(tokens[at]!.lower);

/** "killed 18 people, including 2,000 who were hurt": more than the whole is no part of it, unless the text says plainly that it is. */
function exceedsWhole(phrase: Phrase): boolean {
  const { quantity, earlier } = phrase;
  // "31 were women and 78 were children": the women are no whole.
  if (earlier!.isPart && phrase.quantity.first > 0 && tellsWho(phrase)) return false;
  const whole = earlier!.quantity.high;
  const isMore =
    quantity.kind !== "share" && !earlier!.isShare && whole !== null && (quantity.low ?? quantity.high ?? 0) > whole;
  return isMore && !earlier!.isPart && !isPlainlyPart(phrase);
}

/** "claimed nine lives, and 500 people were cut off, 60 of them in the hills": people counted since, whom no rule read. */
function isOfAnotherCount({ quantity, tokens, earlier, sentence }: Phrase): boolean {
  if (earlier!.sentence !== sentence) return false;
  for (let i = earlier!.lastToken + 1; i < quantity.first - 1; i++)
    if (tokens[i]!.pos === "NUM" && /^(?:person|household)$/.test(classOfNoun(tokens[i + 1]!.lower))) return true;
  return false;
}

/** "20,000 of them dead / fatal / killed". */
function fatalBehind({ group, quantity, tokens, earlier }: Phrase): Pick<Outcome, "measure"> | undefined {
  const at = Math.max(group.last, quantity.last) + (group.isPronoun ? 3 : 1);
  if (/^(?:fatally|mortally)$/.test(tokens[at]?.lower ?? "")) return { measure: "killed" };
  // Nobody is killed critically.
  if (earlier?.measure === "killed" && tellsManner({ group, quantity, tokens })) return { measure: "injured" };
  const direct = outcomeAt(tokens, at);
  return direct?.isCounted || direct?.isAfter ? direct : outcomeBehind(tokens, at);
}

const isPerson = ({ lower }: { lower: string }) => classOfNoun(lower) === "person";

/** "half of them [Wagner mercenaries]", "4,000 of them [Americans]", "some of whom were [civilians]". */
function complementOf(phrase: Phrase): TokenRange | undefined {
  const { group, quantity, tokens } = phrase;
  // "most were [children]", "of these, 40 were [children]"
  const isElliptical = group.nounClass === "none" && tokens[quantity.last + 1]?.pos === "AUX";
  if (!group.isPronoun && !isElliptical && !tellsWhence(phrase)) return undefined;
  return complementBehind(tokens, quantity.last + (group.isPronoun ? 3 : 1));
}

/** The people named behind "were", "from": "(Six of the victims) were [children]". */
function complementBehind(tokens: Phrase["tokens"], from: number): TokenRange | undefined {
  let first = from;
  while (
    /^(?:were|are|was|being|belong(?:ed)?|came|come|hailed?|drawn|recruited|members|to|of|from)$/.test(
      tokens[first]?.lower ?? "",
    ) ||
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
