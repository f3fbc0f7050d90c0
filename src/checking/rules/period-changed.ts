/**
 * A count that the book has of another time: "in the last month" for a count since December.
 *
 * Not here: two times of one toll in the draft itself (period-contradicts-dates).
 */
import { differencesIn, foundAt, whereTold, whoseFigure } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const periodChanged = defineBookCheck({
  name: "period-changed",
  summary: "A count must be told of the time that its source counted.",
  severity: "warning",
  yieldsTo: ["period-contradicts-dates", "headline-narrower-than-body", "headline-wider-than-body"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["period"])) {
      const { toll, difference } = told;
      yield foundAt(
        told,
        `The count is told of “${difference.toWords}”, and ${whoseFigure(toll)} is of “${difference.fromWords}”${whereTold(difference.from)}. Over another time it is another rate. Name the days that were counted.`,
      );
    }
  },
});
