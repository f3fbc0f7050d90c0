/**
 * A number that bounds those whom an outcome befell: "[almost all of the 40] hostages were killed", "killed [nearly all 40]
 * guests", "[not all of the 40] guests died". The words belong to the quantity.
 *
 * Not here: words of all that tell something else of a toll, "almost all of the 40 killed were guests".
 */
import type { Hedge } from "../text/hedge.ts";
import { type Quantity, withHedge } from "../text/quantity.ts";
import type { Token } from "../text/sentence.ts";
import { spanOf } from "../text/span.ts";
import type { FigureReading, Phrase } from "./figure-rule.ts";
import { outcomeAt } from "./outcome.ts";
import { outcomeBehind } from "./outcome-behind.ts";

/** The quantity with the words of all before it; undefined where none stand there, or they tell of something else. */
export function hedgeOfAll(
  { tokens, group, quantity, sentence }: Phrase,
  reading: FigureReading,
): Quantity | undefined {
  if (quantity.kind !== "number" || quantity.qualifier !== "exact") return undefined;
  const found = allBefore(tokens, quantity.first);
  if (found === undefined) return undefined;
  const verb = outcomeAt(tokens, found.first - 1);
  const isObject = verb?.isActive === true && verb.measure === reading.measure;
  if (!isObject && !isToldOf(tokens, Math.max(group.last, quantity.last) + 1, reading)) return undefined;
  const span = spanOf(sentence.text, tokens[found.first]!.start, quantity.span.end);
  return withHedge({ ...quantity, first: found.first, span }, found.hedge, quantity.low ?? 0);
}

/** "almost all of the", "nearly all", "not all of those". */
function allBefore(tokens: readonly Token[], at: number): { first: number; hedge: Hedge } | undefined {
  let last = at - 1;
  if (/^(?:the|those|these|its|their|his|her|our)$/.test(tokens[last]?.lower ?? "")) last--;
  if (tokens[last]?.lower === "of") last--;
  if (tokens[last]?.lower !== "all") return undefined;
  const word = tokens[last - 1]?.lower ?? "";
  if (/^(?:almost|nearly|virtually|practically)$/.test(word)) return { first: last - 1, hedge: "approximately" };
  return word === "not" ? { first: last - 1, hedge: "less-than" } : undefined;
}

/** The outcome is told of all by a verb of their own: "were killed", "died"; not "those killed", "those who died". */
function isToldOf(tokens: readonly Token[], from: number, { measure }: FigureReading): boolean {
  const outcome = outcomeBehind(tokens, from);
  if (outcome?.measure !== measure || tokens[outcome.last + 1]?.pos === "AUX") return false;
  const before = tokens[outcome.first - 1];
  if (/^(?:who|that|which)$/.test(before?.lower ?? "")) return false;
  return before?.pos === "AUX" || before?.pos === "ADV" || (!outcome.isActive && !outcome.isCounted);
}
