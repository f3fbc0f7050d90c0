/**
 * A figure told as borne out by several, which all tellings in the book have from one: "several outlets reported", "officials and
 * media".
 *
 * Not here: a figure without any source (figure-without-source, attribution-lost).
 */
import { whereTold } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";
import { severalSourcesOf } from "../several-sources.ts";

export const singleOrigin = defineBookCheck({
  name: "single-origin",
  summary: "A figure must not be told as that of several sources where all have it from one.",
  severity: "warning",
  *run(draft, book) {
    for (const { figure: id, origin, articles, outlets } of book.lines) {
      const figure = draft.figure(id);
      const several = figure && severalSourcesOf(draft, figure, outlets);
      if (figure?.status !== "asserted" || draft.isQuoted(figure.span) || several === undefined) continue;
      const { span, isOfSources } = several;
      yield {
        span,
        message: `“${span.exact}” stand for “${figure.span.exact}”, and the ${articles} articles of the book that tell it lead to one source, ${origin.origin}${whereTold(origin.evidence)}. What many repeat looks like what many counted. Name who said it.`,
        evidence: [origin.evidence],
        ...(isOfSources ? {} : { severity: "note" }),
      };
    }
  },
});
