/**
 * A number that a source is said to have given, and that no telling of what it said then has: "150,000 casualties, Kirby said on
 * Monday", where the book has more than 100,000 of him.
 *
 * Not here: a number that has lost its hedge (bound-dropped) or counts something else (measure-changed), and one that was put right
 * (corrected-since).
 */
import { whereTold } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const notInBook = defineBookCheck({
  name: "not-in-book",
  summary: "A number must be one that its source gave.",
  severity: "warning",
  yieldsTo: [
    "bound-dropped",
    "measure-changed",
    "corrected-since",
    "place-narrowed",
    "place-widened",
    "period-changed",
  ],
  *run(draft, book) {
    for (const { figure: id, isSure, statements } of book.otherwise) {
      const figure = draft.figure(id);
      const [nearest] = statements;
      if (figure?.status !== "asserted" || draft.isQuoted(figure.span) || nearest === undefined) continue;
      const { origin, evidence } = nearest;
      yield {
        span: figure.span,
        message: `“${figure.span.exact}” is told of ${origin}, and what the book has of that statement is “${evidence.span.exact}”${whereTold(evidence)}. Readers hold the source to it. Look the number up, or say when it was given.`,
        evidence: statements.map((one) => one.evidence),
        ...(isSure ? {} : { severity: "note" }),
      };
    }
  },
});
