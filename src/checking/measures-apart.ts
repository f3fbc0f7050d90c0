/**
 * Measures that are told for one another without a fault: who is evacuated is displaced, who is taken hostage is captured.
 */
import type { MeasureName } from "../domain/measures.ts";

const kin: readonly (readonly MeasureName[])[] = [
  ["displaced", "evacuated", "rescued"],
  ["captured", "abducted", "missing"],
];

export function areMeasuresApart(one: MeasureName, two: MeasureName): boolean {
  return one !== two && !kin.some((measures) => measures.includes(one) && measures.includes(two));
}

/** What a measure is called in messages. */
export const wordsOfMeasure: Record<MeasureName, string> = {
  abducted: "people abducted",
  captured: "people captured",
  casualties: "casualties",
  displaced: "people displaced",
  evacuated: "people evacuated",
  injured: "people injured",
  killed: "people killed",
  missing: "people missing",
  rescued: "people rescued",
};
