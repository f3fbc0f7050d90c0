/**
 * A number that somebody in the book denies or disputes, told in the draft without a word of it.
 *
 * Not here: a dispute that the draft itself tells (denied-figure-asserted).
 */
import type { Figure } from "../../domain/figure.ts";
import { whereTold } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

/** Told as it is, with nobody who disputes it. */
const isBare = ({ status, disputedBy: own }: Figure) => status === "asserted" && own.length === 0;

export const disputedBy = defineBookCheck({
  name: "disputed-by",
  summary: "A disputed number must be told with who disputes it.",
  severity: "note",
  yieldsTo: ["denied-figure-asserted", "corrected-since"],
  *run(draft, book) {
    for (const { figure: id, disputes, isSure } of book.tolls) {
      const figure = draft.figure(id);
      const [first] = disputes;
      if (figure === undefined || first === undefined || !isSure || !isBare(figure) || draft.isQuoted(figure.span))
        continue;
      const who = first.by ?? "somebody whom the text does not name";
      yield {
        span: figure.span,
        message: `“${figure.span.exact}” is disputed by ${who}${whereTold(first.evidence)}, which the draft does not say. Readers take it for agreed. Say who disputes it, and what they say.`,
        evidence: disputes.map(({ evidence }) => evidence),
      };
    }
  },
});
