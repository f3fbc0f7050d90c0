/** The tellings of estimates as CSV, one a row, each with how it differs from the reading of its toll. */
import type { Telling } from "../../usecases/estimate-view.ts";
import { describeDifference } from "../../wording/describe-difference.ts";
import { type Column, plainSheet } from "../../wording/tables/csv.ts";
import { quantityColumns, wordColumns } from "../../wording/tables/toll-columns.ts";

/** A telling with the estimate whose it is. */
export interface ExportedTelling extends Telling {
  readonly estimate: string;
  /** Id of the mention that its toll is read from. */
  readonly reading: string;
}

const columns: readonly Column<ExportedTelling>[] = [
  ["estimate_id", ({ estimate }) => estimate],
  ["toll_id", ({ toll }) => toll],
  ["figure_id", ({ figure }) => figure],
  ["is_reading", ({ figure, reading }) => figure === reading],
  ["article_id", ({ article }) => article],
  ["version_id", ({ version }) => version],
  ["outlet", ({ outlet }) => outlet],
  ["headline", ({ headline }) => headline],
  ["url", ({ url }) => url],
  ["published", ({ published }) => published],
  ["part", ({ part }) => part],
  ...wordColumns,
  ["sentence", ({ words }) => words.exact],
  ...quantityColumns,
  ["chain", ({ chain }) => chain.join(" < ")],
  ["stands", ({ stands }) => stands],
  ["is_sure", ({ sure }) => sure],
  ["because", ({ because }) => because.join("; ")],
  ["difference_types", ({ differences }) => differences.map(({ type }) => type).join("; ")],
  ["differences", ({ differences, reading }) => differences.map((one) => describeDifference(one, reading)).join("; ")],
  ["predates_clarification", ({ predatesClarification }) => predatesClarification],
  ["repeats", ({ repeats }) => repeats],
  ["told_from", ({ toldFrom }) => toldFrom],
  ["status", ({ status }) => status],
];

export const tellingsSheet = plainSheet(columns);
