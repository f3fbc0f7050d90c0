import { defineMeasure } from "../measure.ts";

/** Moved out of danger. */
export const evacuated = defineMeasure({
  name: "evacuated",
  label: "people reported evacuated",
  definition: "Moved out of danger by order or with help.",
});
