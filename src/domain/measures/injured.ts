import { defineMeasure } from "../measure.ts";

/** Hurt and alive. */
export const injured = defineMeasure({
  name: "injured",
  label: "people reported injured",
  definition: "Hurt and alive: wounded, injured, hospitalised with injuries.",
});
