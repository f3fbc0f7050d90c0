/**
 * A number without the source that the book has for it: "Russia has suffered 100,000 casualties."
 *
 * Not here: a number for which the book has no source either (figure-without-source).
 */
import { differencesIn, foundAt, whereTold } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";

export const attributionLost = defineBookCheck({
  name: "attribution-lost",
  summary: "A number that somebody said must be told as theirs.",
  severity: "warning",
  yieldsTo: ["source-only-in-headline"],
  *run(draft, book) {
    for (const told of differencesIn(draft, book, ["attribution-lost"])) {
      const { figure, toll, difference } = told;
      if (toll.origin === "") continue;
      const message = `“${figure.span.exact}” is told as fact; it was said by ${toll.origin}${whereTold(difference.from)}. Readers cannot weigh what nobody is named for. Name the source.`;
      yield { ...foundAt(told, message), span: figure.span };
    }
  },
});
