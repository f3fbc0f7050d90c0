import { defineMeasure } from "../measure.ts";

/** Fate unknown. */
export const missing = defineMeasure({
  name: "missing",
  label: "people reported missing",
  definition: "Unaccounted for, or buried or trapped with fate unknown.",
});
