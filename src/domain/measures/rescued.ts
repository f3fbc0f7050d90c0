import { defineMeasure } from "../measure.ts";

/** Brought out alive. */
export const rescued = defineMeasure({
  name: "rescued",
  label: "people reported rescued",
  definition: "Pulled out alive, freed hostages, brought to safety.",
});
