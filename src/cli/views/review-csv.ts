/** Joins that a curator may look at as CSV, one a row. */
import type { ReviewItem } from "../../usecases/curation-view.ts";
import { plainSheet } from "../../wording/tables/csv.ts";

export const reviewSheet = plainSheet<ReviewItem>([
  ["kind", ({ kind }) => kind],
  ["estimate_id", ({ estimate }) => estimate],
  ["other_estimate_id", ({ other }) => other],
  ["figure_id", ({ figure }) => figure],
  ["sentence", ({ words }) => words.exact],
  ["article_id", ({ article }) => article],
  ["outlet", ({ outlet }) => outlet],
  ["because", ({ because }) => because.join("; ")],
  ["impact", ({ impact }) => impact],
]);
