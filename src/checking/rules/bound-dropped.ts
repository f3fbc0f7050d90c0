/**
 * A number without the hedge that the book has with it: "100,000 casualties" for "more than 100,000 casualties".
 *
 * Not here: a headline that drops the hedge of its own text (headline-drops-bound).
 */
import { differencesIn, foundAt, whereTold, whoseFigure } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const boundDropped = defineBookCheck({
  name: "bound-dropped",
  summary: "A number must keep the hedge with which its source gave it.",
  severity: "warning",
  yieldsTo: ["headline-drops-bound"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["qualifier-dropped", "qualifier-changed"])) {
      const { figure, toll, difference } = told;
      const words = toll.reading.span.exact;
      const edit = difference.type === "qualifier-dropped" ? { edit: { span: figure.span, replacement: words } } : {};
      const message = `“${figure.span.exact}” stands for what is “${words}” in ${whoseFigure(toll)}${whereTold(toll.reading)}. Readers take an estimate for another number. Put the words of the source in.`;
      yield { ...foundAt(told, message), span: figure.span, evidence: [toll.reading], ...edit };
    }
  },
});
