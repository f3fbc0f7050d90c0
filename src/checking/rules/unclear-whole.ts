/**
 * A share whose whole the text does not give: "Half were women, officials said" where nobody was counted before.
 *
 * A note where the whole is named and never numbered ("half of those killed"), and where two tolls stand before it. Not here:
 * rises and falls in percent (percent-of-what).
 */
import { defineCheck } from "../check.ts";
import { readShares, wholesBefore } from "../shares.ts";

export const unclearWhole = defineCheck({
  name: "unclear-whole",
  summary: "A share must say of what it is a share.",
  severity: "warning",
  *run(draft) {
    for (const share of readShares(draft)) {
      const wholes = wholesBefore(draft, share);
      const { span } = share;
      const note = { span, severity: "note" as const, evidence: wholes.map((whole) => whole.span) };
      if (wholes.length === 0 && share.isBare)
        yield {
          span,
          message: `“${span.exact}” of what? No number of people stands before it. Say of how many, or of whom.`,
        };
      else if (wholes.length === 0)
        yield {
          ...note,
          message: `“${span.exact}” is a share of people whose number the text does not give. Give the number, if it is known.`,
        };
      else if (share.isBare && wholes.length > 1)
        yield {
          ...note,
          message: `“${span.exact}” may be of either “${wholes[0]!.span.exact}” or “${wholes[1]!.span.exact}”. Say of which.`,
        };
    }
  },
});
