import { defineMeasure } from "../measure.ts";

/** Prisoners of war; not arrests of criminals. */
export const captured = defineMeasure({
  name: "captured",
  label: "people reported captured",
  definition: "Prisoners of war and soldiers taken or freed as such; not arrests of criminals.",
});
