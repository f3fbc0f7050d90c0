/**
 * A count that the book has of a smaller place: "casualties in Ukraine" for casualties in Bakhmut.
 *
 * Not here: a headline beside its own text (headline-wider-than-body).
 */
import { differencesIn, foundAt, whereTold, whoseFigure } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const placeWidened = defineBookCheck({
  name: "place-widened",
  summary: "A count must not be tied to a larger place than its source counted in.",
  severity: "warning",
  yieldsTo: ["headline-wider-than-body"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["place-wider"])) {
      const { toll, difference } = told;
      const when = difference.isClarified ? ", as was clarified later" : "";
      yield foundAt(
        told,
        `The count is tied to “${difference.toWords}”, and ${whoseFigure(toll)} is of “${difference.fromWords}”${when}${whereTold(difference.from)}. A part is then taken for the whole. Name the place that was counted.`,
      );
    }
  },
});
