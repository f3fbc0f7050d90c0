/** The marks behind what was inferred and not said, and the line that explains them. */
import type { Basis } from "../domain/figure.ts";

const marks: Readonly<Record<Basis, string>> = { stated: "", anchored: "*", inherited: "†" };

const meanings: Readonly<Record<Basis, string>> = {
  stated: "",
  anchored: "* reckoned from the day of publication",
  inherited: "† taken over from elsewhere in the text",
};

export function basisMark(basis: Basis): string {
  return marks[basis];
}

/** Explains the marks that occur among `bases`; empty when none does. */
export function explainMarks(bases: Iterable<Basis>): string {
  const seen = new Set(bases);
  return (["anchored", "inherited"] as const)
    .filter((basis) => seen.has(basis))
    .map((basis) => meanings[basis])
    .join("   ");
}
