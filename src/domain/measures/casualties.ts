import { defineMeasure } from "../measure.ts";

/** Killed and wounded together; never deaths alone. */
export const casualties = defineMeasure({
  name: "casualties",
  label: "people reported killed or wounded",
  definition:
    "Killed and wounded together, in military use perhaps with missing and captured; never deaths alone. The composition says what the text says.",
});
