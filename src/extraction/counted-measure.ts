/**
 * The measure that a predicate and its counted group make together: prisoners of war who are freed stay "captured",
 * freed hostages are "rescued".
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Sentence } from "../text/sentence.ts";
import type { CountedGroup } from "./counted-group.ts";

const warPrisoners =
  /\bprisoners? of war\b|\bPOWs?\b|\bprisoner (?:swap|exchange)\b|\bcaptured (?:soldiers|troops|servicemen)\b/i;

export function countedGroupMeasure(
  measure: MeasureName,
  group: CountedGroup,
  { text, start, end, tokens }: Sentence,
): MeasureName {
  if (group.outcome?.measure === "captured") return "captured";
  if (measure !== "rescued") return measure;
  const words = tokens.slice(group.first, group.last + 1).map((token) => token.lower);
  if (words.some((word) => /^(?:hostages?|captives|schoolgirls|schoolchildren|children|students|pupils)$/.test(word)))
    return measure;
  if (
    words.some((word) => /^(?:soldiers?|troops|servicemen|fighters|pows)$/.test(word)) ||
    warPrisoners.test(text.slice(start, end))
  )
    return "captured";
  return measure;
}
