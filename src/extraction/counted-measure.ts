/**
 * The measure that a predicate and its counted group make together: prisoners of war who are freed stay "captured",
 * freed hostages are "rescued", losses of which some were killed are casualties.
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Sentence, Token } from "../text/sentence.ts";
import type { CountedGroup } from "./counted-group.ts";
import { outcomeAt } from "./outcome.ts";

const warPrisoners =
  /\bprisoners? of war\b|\bPOWs?\b|\bprisoner (?:swap|exchange)\b|\bcaptured (?:soldiers|troops|servicemen)\b/i;

/** Soldiers who are freed were prisoners; those who are pulled from the water were not. */
const saving = /^(?:rescued?|rescues|rescuing|saved?|saves|saving)$/;

export function countedGroupMeasure(
  measure: MeasureName,
  group: CountedGroup,
  { text, start, end, tokens }: Sentence,
): MeasureName {
  if (group.outcome?.measure === "captured") return "captured";
  if (measure !== "rescued" || tokens.some(({ lower }) => saving.test(lower))) return measure;
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

const partOpeners = /^(?:including|included|includes|whom|which|them|these)$/;
/** So many words may stand between losses and those of them who were killed. */
const reach = 12;

/** Of losses that end before token `from`: "lost 300 soldiers, killed and wounded", "lost 9,000 men, including 2,000 killed". */
export function measureOfLosses(tokens: readonly Token[], from: number): MeasureName {
  const apposition = tokens[from]?.exact === "," ? outcomeAt(tokens, from + 1) : undefined;
  if (apposition?.measure === "casualties") return "casualties";
  const opener = tokens.slice(from, from + 4).findIndex(({ lower }) => partOpeners.test(lower));
  if (opener < 0) return "killed";
  for (let i = from + opener + 1; i < from + reach && i < tokens.length; i++)
    if (outcomeAt(tokens, i)?.measure === "killed") return "casualties";
  return "killed";
}
