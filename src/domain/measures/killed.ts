import { defineMeasure } from "../measure.ts";

/** Deaths, however told. */
export const killed = defineMeasure({
  name: "killed",
  label: "people reported killed",
  definition:
    "All deaths of the toll: killed, died, found dead, bodies recovered. Killed in action is killed, with its words kept in the composition.",
});
