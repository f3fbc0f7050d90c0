/**
 * A telling that the source's own side has put right since: another number, outcome, people or time. For the place see place-narrowed.
 *
 * Not here: what was never said otherwise (bound-dropped, measure-changed, period-changed).
 */
import type { Figure } from "../../domain/figure.ts";
import { differencesIn, foundAt, whereTold } from "../beside-book.ts";
import type { KnownDifference } from "../book-view.ts";
import { defineBookCheck } from "../check.ts";
import type { Draft } from "../draft.ts";

export const correctedSince = defineBookCheck({
  name: "corrected-since",
  summary: "A toll must be told as its source put it right.",
  severity: "warning",
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["value", "group"])) {
      const { figure, toll, difference } = told;
      if (!difference.isClarified || isToldToo(draft, figure, difference)) continue;
      const { toWords, fromWords, from, isOfNote } = difference;
      const who = isOfNote ? "a newsroom's note" : toll.origin || "the source";
      const message = `“${toWords}” is what was said at first; ${who} has since put it right: “${fromWords}”${whereTold(from)}. Tell it as it stands now, or say that it was corrected.`;
      yield { ...foundAt(told, message), span: figure.span };
    }
  },
});

/** "Thirty people were killed, police say. They had first spoken of 40." */
const isToldToo = ({ figures }: Draft, figure: Figure, { type, fromWords }: KnownDifference) =>
  type === "value" &&
  figures.some(
    ({ measure, quantity, span }) =>
      measure === figure.measure &&
      (span.exact.toLowerCase() === fromWords.toLowerCase() ||
        quantity.low === Number(fromWords.replace(/[^\d]/g, ""))),
  );
