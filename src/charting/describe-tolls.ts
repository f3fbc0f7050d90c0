/** A chart of tolls in sentences, for people who listen. */
import { spanOfTime } from "./time-extent.ts";
import type { PlacedToll } from "./toll-shape.ts";

interface SourcedToll extends PlacedToll {
  readonly mark: { readonly source: string };
}

export function describeTolls(drawn: readonly SourcedToll[], undrawn: number, axis: string): string {
  const span = spanOfTime(drawn.map(({ extent }) => extent));
  if (span === null) return "No toll can be drawn.";
  const sources = new Set(drawn.map(({ mark }) => mark.source)).size;
  // A stretch ends where the day after it begins.
  const [first, last] = [span[0], span[1] - 1].map((moment) => new Date(moment).toISOString().slice(0, 10));
  const open = drawn.filter(({ interval }) => interval.low === null || interval.high === null).length;
  return [
    `${counted(drawn.length, "toll")} by ${counted(sources, "source")}, in ${axis}, from ${first} to ${last}.`,
    ...(open > 0 ? [`${open} of them ${open === 1 ? "gives" : "give"} no bound on one side.`] : []),
    ...(undrawn > 0
      ? [`${counted(undrawn, "toll")} could not be drawn and ${undrawn === 1 ? "is" : "are"} named below.`]
      : []),
    "Each mark is a link to what was said.",
  ].join(" ");
}

export const counted = (count: number, thing: string) => `${count} ${thing}${count === 1 ? "" : "s"}`;
