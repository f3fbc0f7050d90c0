/**
 * A telling that the source's own side has put right since: another number, outcome, people or time. For the place see place-narrowed.
 *
 * Not here: what was never said otherwise (bound-dropped, measure-changed, period-changed).
 */
import { differencesIn, foundAt, whereTold } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const correctedSince = defineBookCheck({
  name: "corrected-since",
  summary: "A toll must be told as its source put it right.",
  severity: "warning",
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["value", "group"])) {
      const { figure, toll, difference } = told;
      if (!difference.isClarified) continue;
      const message = `“${difference.toWords}” is what was said at first; ${toll.origin || "the source"} has since put it right: “${difference.fromWords}”${whereTold(difference.from)}. Tell it as it stands now, or say that it was corrected.`;
      yield { ...foundAt(told, message), span: figure.span };
    }
  },
});
