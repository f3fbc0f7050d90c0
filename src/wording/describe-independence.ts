/** Whether what tellings lead to is one origin, as far as their texts show it. */
import type { Independence } from "../domain/estimate.ts";

/** All of them are joined to the estimate: `unknown` are those whose source is not named as it is, or not at all. */
const words: Readonly<Record<Independence, string>> = {
  shared: "of the same origin",
  distinct: "of another origin",
  unknown: "joined by what is told, not by the source's name",
};

export function describeIndependence(independence: Independence): string {
  return words[independence];
}
