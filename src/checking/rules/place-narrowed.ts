/**
 * A count that the book has of a larger place: "casualties in Bakhmut" for casualties in all of Ukraine.
 *
 * Not here: a headline beside its own text (headline-narrower-than-body).
 */
import { differencesIn, foundAt, whereTold, whoseFigure } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const placeNarrowed = defineBookCheck({
  name: "place-narrowed",
  summary: "A count must not be tied to a smaller place than its source counted in.",
  severity: "warning",
  yieldsTo: ["headline-narrower-than-body"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["place-narrower"])) {
      const { toll, difference } = told;
      const when = difference.isClarified ? ", as was clarified later" : "";
      yield foundAt(
        told,
        `The count is tied to “${difference.toWords}”, and ${whoseFigure(toll)} is of “${difference.fromWords}”${when}${whereTold(difference.from)}. All of it is then looked for in a part. Name the place that was counted.`,
      );
    }
  },
});
