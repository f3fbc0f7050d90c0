/**
 * A toll told as the last of its source, or as the one that holds, though the source's side has given another since: "the last
 * public US estimate" for a figure of November, beside one of May.
 *
 * Not here: what was put right (corrected-since), and a date that has gone by (stale-period).
 */
import { whereTold } from "../beside-book.ts";
import { defineBookCheck } from "../check.ts";
import { dayInWords } from "../day-in-words.ts";
import { latestClaims } from "../latest-claims.ts";

export const newerEstimateOfSameSource = defineBookCheck({
  name: "newer-estimate-of-same-source",
  summary: "A toll must not be told as the last of its source where the source's side has given a newer one.",
  severity: "warning",
  yieldsTo: ["corrected-since"],
  *run(draft, book) {
    for (const { figure, span } of latestClaims(draft)) {
      const newer = book.newer.find((one) => one.figure === figure.id)?.statement;
      if (newer === undefined) continue;
      const { origin, day, evidence } = newer;
      const when = day === null ? "" : ` on ${dayInWords(day.slice(0, 10))}`;
      yield {
        span,
        message: `“${span.exact}” is said of “${figure.span.exact}”, and ${origin} gave “${evidence.span.exact}”${when}${whereTold(evidence)}. Readers take the older count for the state of things. Tell the newer one, or date this one.`,
        evidence: [evidence],
      };
    }
  },
});
