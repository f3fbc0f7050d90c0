/**
 * Whether a list of people ends on a verb that tells of a toll's people: "[eleven] privates and nine officers were buried on Monday"
 * behind a toll of the dead.
 *
 * Not here: the numbers of the list (listed-parts).
 */
import type { MeasureName } from "../domain/measures.ts";
import { isToldAnew } from "./told-anew.ts";

const be = "(?:were|are|have been|had been)(?: still| all)?";
const fates: Partial<Record<MeasureName, string>> = {
  killed: `died|perished|drowned|lost their lives|${be} (?:killed|buried|found dead|shot dead|crushed|burned|among the (?:dead|victims))`,
  injured: `suffered|${be} (?:hurt|injured|wounded|treated|hospitali[sz]ed|taken to|in hospital|among the (?:injured|wounded))`,
  missing: `${be} (?:missing|unaccounted for|among the missing)`,
  abducted: `${be} (?:abducted|kidnapped|seized|taken|marched|led|driven|carried off|dragged|held|among the (?:hostages|captives))`,
  displaced: `fled|${be} (?:displaced|driven|forced|uprooted)`,
  evacuated: `${be} (?:evacuated|moved|taken|flown|brought|bussed)`,
  rescued: `${be} (?:rescued|saved|pulled|picked up|brought|freed)`,
  captured: `${be} (?:captured|taken prisoner|exchanged|freed)`,
};

const patterns = new Map(
  Object.entries(fates).map(([measure, verbs]) => [
    measure,
    new RegExp(String.raw`^\s[\p{L}\d\s,-]{2,60}?(?:,| and) [\w-]+(?: [\p{L}-]+){1,4}?,? (?:${verbs})\b`, "iu"),
  ]),
);

/** `behind`: the rest of the sentence behind the first number. "Another ten men and five women died" tells of others. */
export const sharesFate = (measure: MeasureName, behind: string) =>
  patterns.get(measure)?.test(behind) === true && !isToldAnew(behind);
