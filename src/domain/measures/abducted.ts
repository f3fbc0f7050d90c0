import { defineMeasure } from "../measure.ts";

/** Taken and held by force. */
export const abducted = defineMeasure({
  name: "abducted",
  label: "people reported abducted",
  definition: "Kidnapped, taken hostage or held by force by those who took them.",
});
