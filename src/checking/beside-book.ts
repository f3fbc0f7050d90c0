/** What checks against the book have in common: a difference of a kind, told with the words of the book. */
import type { DifferenceType } from "../domain/estimate.ts";
import type { Figure } from "../domain/figure.ts";
import type { BookEvidence, Edit, Severity } from "../domain/finding.ts";
import type { BookView, KnownDifference, KnownToll } from "./book-view.ts";
import type { Found } from "./check.ts";
import { dayInWords } from "./day-in-words.ts";
import type { Draft } from "./draft.ts";

export interface ToldOtherwise {
  readonly figure: Figure;
  readonly toll: KnownToll;
  readonly difference: KnownDifference;
}

/** Asserted figures of the draft's own words that differ so from the book. What stands in a quotation is somebody's own telling. */
export function* differencesIn(
  draft: Draft,
  { tolls }: BookView,
  types: readonly DifferenceType[],
): Iterable<ToldOtherwise> {
  for (const toll of tolls) {
    const figure = draft.figure(toll.figure);
    if (figure === undefined || figure.status !== "asserted" || draft.isQuoted(figure.span)) continue;
    for (const difference of toll.differences) if (types.includes(difference.type)) yield { figure, toll, difference };
  }
}

/** A finding at the difference; only a note where the book is not sure that both are one statement. */
export function foundAt({ toll, difference }: ToldOtherwise, message: string, edit?: Edit): Found {
  const severity: { severity?: Severity } = toll.isSure ? {} : { severity: "note" };
  const evidence = [difference.from];
  return { span: difference.to, message, evidence, ...severity, ...(edit === undefined ? {} : { edit }) };
}

/** "John Kirby's figure", "the figure that the book has" */
export const whoseFigure = ({ origin }: KnownToll): string =>
  origin === "" ? "the figure that the book has" : `the figure of ${origin}`;

/** "(Quillmark Weekly, 1 May 2023)" */
export function whereTold({ outlet, published }: BookEvidence): string {
  const parts = [outlet, published === null ? null : dayInWords(published.slice(0, 10))].filter((one) => one !== null);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
