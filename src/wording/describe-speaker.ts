/** Who said it, and when: "Ada Verrin (Defence Ministry, Northland)", "said 1 May 2023". */
import type { Origin, Said } from "../domain/estimate.ts";
import { describeDays } from "./describe-period.ts";
import { printable } from "./printable.ts";

/** With whom it speaks for in brackets, narrowest first. */
export function describeSpeaker({ name, kind, ladder }: Origin): string {
  if (kind === "none" || name === "") return "no source named";
  const rungs = ladder.filter((rung) => rung.toLowerCase() !== name.toLowerCase()).map(printable);
  return `${printable(name)}${rungs.length === 0 ? "" : ` (${rungs.join(", ")})`}`;
}

/** An uncertain day is told as wide as it is. */
export function describeUttered(said: Said): string {
  return said === null ? "day not known" : `said ${describeDays(said)}`;
}
