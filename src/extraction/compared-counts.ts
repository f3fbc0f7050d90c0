/**
 * Counts told only by comparison, "twice as many were wounded", "the same number died", "half that number", "as many again",
 * or told as not known: "an unknown number of people were wounded", "an unspecified number killed".
 * No text states their number, so none is worked out; they are tolls without a number.
 *
 * Not here: "as many as 40" (src/text/hedge.ts).
 */
import type { MeasureName } from "../domain/measures.ts";
import { hedgeBefore } from "../text/hedge.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import { classOfNoun } from "./counted-noun.ts";
import { outcomeAt } from "./outcome.ts";
import { outcomeBefore } from "./outcome-before.ts";
import { outcomeBehind } from "./outcome-behind.ts";

export interface ComparedCount {
  readonly measure: MeasureName;
  /** Token indices, last inclusive: "twice as many". */
  readonly first: number;
  readonly last: number;
}

/** What a stretch must hold to be worth a look. */
export const comparedScan =
  /\b(?:as many|that number|(?:same|similar|like|equal|unknown|unspecified|undisclosed|undetermined|unconfirmed|uncertain) numbers?)\b/i;

const phrases: readonly (readonly string[])[] = [
  "as many again",
  "as many",
  "that number",
  "the same number",
  "a similar number",
  "a like number",
  "an equal number",
  ...["unknown", "unspecified", "undisclosed", "undetermined", "unconfirmed", "uncertain"].flatMap((word) => [
    `${word} number`,
    `${word} numbers`,
  ]),
].map((phrase) => phrase.split(" "));
const alone = /^(?:as many|that number)$/;
const factor = /^(?:twice|half|double|triple|times|third|quarter)$/;

/** In the order of the sentence. */
export function comparedCountsIn({ tokens }: Sentence): ComparedCount[] {
  const found: ComparedCount[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const phrase = phrases.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
    if (phrase === undefined) continue;
    const last = at + phrase.length - 1;
    const bare = factorBefore(tokens, at);
    const first = hedgeBefore(tokens, bare)?.first ?? bare;
    // "as many as 40" is a bound, and "as many", "that number" alone compare with nothing.
    const isBare = bare === at && (alone.test(phrase.join(" ")) || tokens[last + 1]?.lower === "as");
    const measure = isBare || tokens[last + 1]?.lower === "as" ? undefined : measureOf(tokens, first, last);
    if (measure !== undefined) found.push({ measure, first, last });
    at = last;
  }
  return found;
}

/** "twice", "three times", "half", "a third": where the comparison begins. */
function factorBefore(tokens: readonly Token[], at: number): number {
  if (!factor.test(tokens[at - 1]?.lower ?? "")) return at;
  const before = tokens[at - 2];
  const isCounted = /^(?:times|third|quarter)$/.test(tokens[at - 1]!.lower) && before !== undefined;
  return isCounted && (before.pos === "NUM" || before.pos === "DET") ? at - 2 : at - 1;
}

/** What befell them, told close before ("wounding twice as many") or behind, with only people between. */
function measureOf(tokens: readonly Token[], first: number, last: number): MeasureName | undefined {
  const before = outcomeBefore(tokens, first);
  if (before !== undefined) return before.measure;
  let from = last + 1;
  if (tokens[from]?.lower === "of") from++;
  while (tokens[from] !== undefined && mayBePeople(tokens, from)) from++;
  const behind = outcomeBehind(tokens, from, { isNamed: false });
  return behind !== undefined && behind.first <= from + 4 ? behind.measure : undefined;
}

/** "drowned" may be tagged an adjective. */
const mayBePeople = (tokens: readonly Token[], at: number) =>
  outcomeAt(tokens, at) === undefined && (classOfNoun(tokens[at]!.lower) === "person" || tokens[at]!.pos === "ADJ");
