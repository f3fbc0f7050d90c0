/**
 * How a telling differs, in words that fault nobody:
 *
 *   differs from the reading: place (narrower), “Vessel” / “the ford”
 */
import type { Clarification, Difference, DifferenceSide, DifferenceType } from "../domain/estimate.ts";
import { counted } from "./counted.ts";
import { printable } from "./printable.ts";

const whatCounted = "what is counted";
const names: Readonly<Record<DifferenceType, string>> = {
  value: "the number",
  "qualifier-dropped": "the hedge",
  "qualifier-added": "the hedge",
  "qualifier-changed": "the hedge",
  "casualties-as-deaths": whatCounted,
  "deaths-as-casualties": whatCounted,
  "killed-and-wounded-as-killed": whatCounted,
  "killed-as-killed-and-wounded": whatCounted,
  measure: whatCounted,
  "part-as-whole": "part or whole",
  group: "among whom",
  "place-narrower": "place (narrower)",
  "place-wider": "place (wider)",
  place: "place",
  period: "time covered",
  "attribution-lost": "source",
  "attribution-raised": "source (whom it speaks for)",
  certainty: "how sure it is told",
};

/** `reading`: id of the mention that the toll is read from; what that leaves open is read from another. */
export function describeDifference(difference: Difference, reading: string): string {
  const { type, from, to, predatesClarification, isClarified } = difference;
  const what = isClarified ? "what was clarified" : from.figure === reading ? "the reading" : "another telling";
  const since = predatesClarification ? "; told before that was clarified" : "";
  return `differs from ${what}: ${names[type]}, ${describeSide(from)} / ${describeSide(to)}${since}`;
}

/**
 * "5 of 12 tellings differ: the hedge in 4, place (narrower) in 2."; empty where none does. Each telling as the versions of its
 * article give it.
 */
export function describeDrift(tellings: readonly (readonly Differing[])[]): string {
  const all = tellings.map((versions) => versions.flatMap(({ differences }) => differences));
  const differing = all.filter((differences) => differences.length > 0);
  if (differing.length === 0) return "";
  const counts = new Map<string, number>();
  for (const differences of differing) {
    for (const name of new Set(differences.map(({ type }) => names[type]))) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const parts = [...counts].sort(([, one], [, two]) => two - one).map(([name, count]) => `${name} in ${count}`);
  const verb = differing.length === 1 ? "differs" : "differ";
  return `${differing.length} of ${counted(tellings.length, "telling")} ${verb}: ${parts.join(", ")}.`;
}

interface Differing {
  readonly differences: readonly Difference[];
}

/** The slot's words, and the characters that tell it where these are others: "casualties (“lost”)". */
function describeSide({ words, span }: DifferenceSide): string {
  const exact = `“${printable(span.exact)}”`;
  return words.toLowerCase() === span.exact.toLowerCase() ? exact : `${printable(words)} (${exact})`;
}

/** "place: “the ford” → “Vessel”" */
export function describeClarified({ slot, from, to }: Clarification): string {
  return `${slot}: ${from === null ? "" : `${describeSide(from)} → `}${describeSide(to)}`;
}
