/** Who said it, and when: "Ada Verrin (Defence Ministry, Northland)", "said 1 May 2023". */
import type { Origin, Said } from "../domain/estimate.ts";
import { describeDay, describeDays } from "./describe-period.ts";
import { printable } from "./printable.ts";

/** With whom it speaks for in brackets, narrowest first. */
export function describeSpeaker({ name, kind, ladder }: Origin): string {
  if (kind === "none" || name === "") return "no source named";
  const rungs = ladder.filter((rung) => rung.toLowerCase() !== name.toLowerCase()).map(printable);
  return `${printable(name)}${rungs.length === 0 ? "" : ` (${rungs.join(", ")})`}`;
}

/** An uncertain day is told as wide as it is; `firstTold`: from when on the first article tells it, where that is known. */
export function describeUttered({
  said,
  firstTold,
}: {
  readonly said: Said;
  readonly firstTold: string | null;
}): string {
  if (said !== null) return `said ${describeDays(said)}`;
  return firstTold === null ? "day not known" : `told ${describeDay(firstTold)}, day of saying not given`;
}
