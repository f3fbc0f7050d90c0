/**
 * Homes that stand for the households in them: "1,200 homes were evacuated", "the evacuation of 50 homes".
 *
 * Not here: homes destroyed or flooded, which say nothing of whether people lived there or fled.
 */
import type { MeasureName } from "../domain/measures.ts";
import type { Token } from "../text/sentence.ts";
import type { CountedGroup } from "./counted-group.ts";

export function areHomes({ nounClass, last }: CountedGroup, tokens: readonly Token[]): boolean {
  return nounClass === "thing" && /^(?:homes?|houses?|residences?|dwellings?|apartments?)$/.test(tokens[last]!.lower);
}

/** Whether what became of things befell the households in them. */
export function befellHomes(group: CountedGroup, tokens: readonly Token[], measure: MeasureName): boolean {
  return measure === "evacuated" && areHomes(group, tokens);
}

/** What the group counts, by its noun. */
export function unitOf({ nounClass }: CountedGroup): "person" | "household" {
  return nounClass === "household" || nounClass === "thing" ? "household" : "person";
}
