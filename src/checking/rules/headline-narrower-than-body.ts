/**
 * A headline ties a number to less than the text does: "100,000 casualties in Bakhmut" over "in Ukraine", "40 children killed" over
 * "40 people, 12 of them children", "this week" over "since March".
 *
 * Not here: more than the text does (headline-wider-than-body).
 */
import { defineCheck } from "../check.ts";
import { scopeFindings } from "../headline-scope.ts";

export const headlineNarrowerThanBody = defineCheck({
  name: "headline-narrower-than-body",
  summary: "A headline must not tie a number to a smaller place, fewer people or a shorter time than the text does.",
  severity: "warning",
  run: (draft) => scopeFindings(draft, "wider"),
});
