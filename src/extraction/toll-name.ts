/**
 * The names of tolls that a number can be linked to: "death toll", "casualties", "Russian losses", "the dead",
 * "the number of people killed".
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import type { TokenRange } from "./figure-rule.ts";
import { outcomeAt } from "./outcome.ts";

export interface NamedToll extends TokenRange {
  readonly measure: MeasureName;
}

/** "death toll", "number of people killed", "casualties", "losses", "the dead": the toll whose name ends at token `end`. */
export function tollEndingAt(tokens: readonly Token[], end: number): NamedToll | undefined {
  const word = tokens[end]!.lower;
  if (word === "toll" || word === "tolls" || word === "count") return namedToll(tokens, end);
  for (let first = end; first >= 0 && first > end - 3; first--) {
    const outcome = outcomeAt(tokens, first);
    if (tokens[end]!.lower === "losses" && isOfPeople(tokens, end))
      return { measure: "casualties", first: end, last: end };
    if (outcome === undefined || outcome.last !== end) continue;
    if (outcome.isCounted && (isTollNoun(tokens, first) || followsNumberOf(tokens, first)))
      return { measure: outcome.measure, first, last: end };
    // "the number of fatal accidents"
    if (isOfThing(tokens[end + 1])) return undefined;
    if (outcome.isAfter && followsNumberOf(tokens, first)) return { measure: outcome.measure, first, last: end };
  }
  return undefined;
}

const isOfThing = (next: Token | undefined) =>
  next?.pos === "NOUN" && !/^(?:person|household)$/.test(classOfNoun(next.lower));

/** "Russian losses", "battlefield losses", "the army's losses": of people, not of money. */
function isOfPeople(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 4; i--) {
    if (/^(?:battlefield|combat|military|troop|army|human|personnel|battle)$/.test(tokens[i]!.lower)) return true;
    if (tokens[i]!.pos === "ADJ" && /^\p{Lu}/u.test(tokens[i]!.exact)) return true;
    if (tokens[i]!.pos === "PROPN" && /(?:an|ese|ish|i|ch)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

function namedToll(tokens: readonly Token[], end: number): NamedToll | undefined {
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

/** "the number of people killed", "numbers of its soldiers killed", "the number killed", "the number who died". */
function followsNumberOf(tokens: readonly Token[], at: number): boolean {
  const before = at - (/^(?:who|confirmed|feared|reported|known)$/.test(tokens[at - 1]?.lower ?? "") ? 2 : 1);
  if (tokens[before]?.lower === "number" && /^(?:the|official|total)$/.test(tokens[before - 1]?.lower ?? ""))
    return true;
  for (let i = at - 1; i > at - 9 && i >= 1; i--)
    if (tokens[i]!.lower === "of" && /^(?:numbers?|total|tally|count)$/.test(tokens[i - 1]!.lower)) return true;
  return false;
}
