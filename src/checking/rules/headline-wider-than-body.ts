/**
 * A headline ties a count to more than the text does: "350 killed in Sudan since April" over "in Khartoum since April", "20,000
 * Russians" over "20,000 of them convicts", "this year" over "in April".
 *
 * Not here: the toll of one event told of its country, which is the same toll; less than the text does (headline-narrower-than-body).
 */
import { defineCheck } from "../check.ts";
import { scopeFindings } from "../headline-scope.ts";

export const headlineWiderThanBody = defineCheck({
  name: "headline-wider-than-body",
  summary: "A headline must not tie a count to a larger place, more people or a longer time than the text does.",
  severity: "warning",
  run: (draft) => scopeFindings(draft, "narrower"),
});
