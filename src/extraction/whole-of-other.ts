/**
 * Numbers that tell of how many another number tells a part, and not what befell them: "none of the 38 passengers",
 * "all but two", "12 of 20 miners". A whole that is a toll itself counts: "12 of the 38 dead", "one of five people killed".
 */
import type { Quantity } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { outcomeAt } from "./outcome.ts";

/** Whether the number is such a whole. */
export function isWholeOfOther(tokens: readonly Token[], { first, last }: Quantity): boolean {
  const before = (distance: number) => tokens[first - distance]?.lower ?? "";
  if (before(1) === "but" && /^(?:all|every|everyone|everybody|none|nobody)$/.test(before(2))) return true;
  // "12 of 20 miners"
  if (
    before(1) === "of" &&
    /^(?:NUM)$/.test(tokens[first - 2]?.pos ?? "") &&
    !/^(?:million|thousand|hundred)s?$/.test(before(2))
  )
    return !isTollItself(tokens, last, before(2));
  const of = partitiveBefore(tokens, first - 1);
  if (of === undefined) return false;
  if ((of === 0 || tokens[of - 1]!.pos === "PUNCT") && opensWhole(tokens, first)) return true;
  const part = tokens[of - 1];
  const isPart =
    part?.pos === "NUM" ||
    /^(?:out|none|one|most|half|some|many|several|third|thirds|quarter|quarters|each|any|few|percent|%|cent|majority)$/.test(
      part?.lower ?? "",
    );
  return isPart && !isTollItself(tokens, last, part?.lower ?? "");
}

/** "of the 38 dead", "of the 13 injured miners", "one of five people killed", "some of the 40 people killed were …". */
function isTollItself(tokens: readonly Token[], last: number, part: string): boolean {
  let at = last + 1;
  while (at < last + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? "") && outcomeAt(tokens, at) === undefined)
    at++;
  const outcome = outcomeAt(tokens, at);
  if (outcome === undefined) return false;
  if (outcome.isCounted && at === last + 1) return /(?:ed|en|n|t|dead)$/.test(tokens[outcome.last]!.lower);
  if (!outcome.isAfter || classOfNoun(tokens[at - 1]!.lower) !== "person") return false;
  // A participle says of the whole what "died" says of the one.
  if (part === "one") return outcome.isActive || outcome.isCounted;
  // "three of the 12 hostages killed" says it of the three, unless a verb of their own follows.
  return tokens[outcome.last + 1]?.pos === "AUX";
}

/** "Of the 38 passengers, 12 drowned": unless the whole is a toll itself, "of the 38 dead", "of the 38 victims". */
function opensWhole(tokens: readonly Token[], first: number): boolean {
  for (let i = first + 1; i < first + 8 && i < tokens.length; i++) {
    if (tokens[i]!.lower === "victims" || outcomeAt(tokens, i) !== undefined) return false;
    if (tokens[i]!.exact === ",")
      return tokens[i + 1]?.pos === "NUM" || /^(?:only|at|some|just)$/.test(tokens[i + 1]?.lower ?? "");
    if (tokens[i]!.pos === "VERB" || tokens[i]!.pos === "AUX") return false;
  }
  return false;
}

/** Index of the "of" in "of the 38 passengers", "of the town's 40,000 residents". */
function partitiveBefore(tokens: readonly Token[], last: number): number | undefined {
  const word = tokens[last]?.lower ?? "";
  if (/^(?:the|its|their|those|his|her|all)$/.test(word))
    return tokens[last - 1]?.lower === "of" ? last - 1 : undefined;
  if (word !== "'s" && word !== "'") return undefined;
  for (let i = last - 1; i > last - 6; i--) if (tokens[i]?.lower === "of") return i;
  return undefined;
}
