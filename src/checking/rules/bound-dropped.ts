/**
 * A number without the hedge that the book has with it: "100,000 casualties" for "more than 100,000 casualties".
 *
 * Not here: a headline that drops the hedge of its own text (headline-drops-bound).
 */
import type { Edit } from "../../domain/finding.ts";
import { type Span, spanOf } from "../../text/span.ts";
import { differencesIn, foundAt, whereTold, whoseFigure } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";
import type { Draft } from "../draft.ts";

export const boundDropped = defineBookCheck({
  name: "bound-dropped",
  summary: "A number must keep the hedge with which its source gave it.",
  severity: "warning",
  yieldsTo: ["headline-drops-bound"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["qualifier-dropped", "qualifier-changed"])) {
      const { figure, toll, difference } = told;
      const words = toll.reading.span.exact;
      const edit = difference.type === "qualifier-dropped" ? editOf(draft, figure.span, words) : {};
      const message = `“${figure.span.exact}” stands for what is “${words}” in ${whoseFigure(toll)}${whereTold(toll.reading)}. Readers take an estimate for another number. Tell the number as the source did.`;
      yield { ...foundAt(told, message), span: figure.span, evidence: [toll.reading], ...edit };
    }
  },
});

/** "Exactly 20,000" goes as a whole; "another 20,000" and "only 20,000" say more than a hedge can mend. */
function editOf(draft: Draft, number: Span, words: string): { edit?: Edit } {
  const before = draft.text.slice(Math.max(0, number.start - 16), number.start);
  if (/\b(?:another|only|just|further|additional)\s$/i.test(before)) return {};
  const start = number.start - (/\b(?:exactly|precisely)\s$/i.exec(before)?.[0].length ?? 0);
  const isFirst = draft.sentenceAt(start)?.start === start;
  const replacement = isFirst ? words[0]!.toUpperCase() + words.slice(1) : words;
  return { edit: { span: spanOf(draft.text, start, number.end), replacement } };
}
