/**
 * One toll is told with two numbers that cannot both be: "the ministry said 40 people were killed in Homs on Sunday … the ministry put
 * the dead in Homs on Sunday at 45", "killed 40 people … the 45 victims", "Flood kills 40" over "41 people were killed".
 *
 * Not here: updates, parts, other places and times; a hedge alone (headline-drops-bound).
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";
import { conflictingTelling } from "../conflicting-telling.ts";
import type { Draft } from "../draft.ts";
import { tollsTakenUp } from "../toll-taken-up.ts";

export const sameFigureTwiceDifferent = defineCheck({
  name: "same-figure-twice-different",
  summary: "A toll must not be told with two numbers that cannot both be.",
  severity: "warning",
  *run(draft) {
    for (const figure of [...draft.headline, ...draft.body]) {
      const other = conflictingTelling(draft, figure);
      if (other === undefined || draft.isQuoted(figure.span)) continue;
      yield {
        span: figure.span,
        message: `${placeOf(draft, figure)} says “${figure.span.exact}”, and the text says “${other.span.exact}” of the same toll. Both cannot be. Correct one, or say what makes them two counts.`,
        evidence: [other.span],
      };
    }
    for (const { span, toll } of tollsTakenUp(draft))
      yield {
        span,
        message: `This sentence says “${span.exact}”, and the text says “${toll.span.exact}” of the same toll. Both cannot be. Correct one, or say what makes them two counts.`,
        evidence: [toll.span],
      };
  },
});

const placeOf = (draft: Draft, { span }: Figure) => (draft.isIn(span, "headline") ? "The headline" : "This sentence");
