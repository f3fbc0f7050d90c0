import { defineMeasure } from "../measure.ts";

/** Driven from home. */
export const displaced = defineMeasure({
  name: "displaced",
  label: "people reported displaced",
  definition: "Fled, driven from home, made homeless, sheltered or in camps; refugees.",
});
