/** Estimates as CSV: a row a toll, the first that the list shows before the others of the statement. */
import type { EstimateRow, ReadToll } from "../../usecases/estimate-view.ts";
import { type Column, columnsIn, type Sheet } from "../../wording/tables/csv.ts";
import { quantityColumns, slotColumns, utteranceColumns, wordColumns } from "../../wording/tables/toll-columns.ts";

interface TollRow {
  readonly estimate: EstimateRow;
  readonly toll: ReadToll;
}

const tollOf = ({ toll }: TollRow) => toll;

const columns: readonly Column<TollRow>[] = [
  ["estimate_id", ({ estimate }) => estimate.id],
  ["toll_id", ({ toll }) => toll.id],
  ...columnsIn(({ estimate }: TollRow) => estimate, utteranceColumns),
  ["tellings", ({ estimate }) => estimate.tellings],
  ["articles", ({ estimate }) => estimate.articles],
  ["role", ({ estimate }) => estimate.role],
  ["policy", ({ estimate }) => estimate.policy],
  ["article_id", ({ toll }) => toll.article],
  ["figure_id", ({ toll }) => toll.reading],
  ["outlet", ({ toll }) => toll.outlet],
  ...columnsIn(tollOf, wordColumns),
  ["sentence", ({ toll }) => toll.words.exact],
  ...columnsIn(tollOf, quantityColumns),
  ...columnsIn(tollOf, slotColumns),
  ["part_of", ({ toll }) => toll.partOf],
  ["derived_by", ({ toll }) => toll.derivedBy],
  ["repeated", ({ estimate }) => estimate.repeated],
  ["curator", ({ estimate }) => estimate.curator],
  ["status", ({ toll }) => toll.status],
  ["first_told", ({ estimate }) => estimate.firstTold],
];

export const estimatesSheet: Sheet<EstimateRow, TollRow> = {
  columns,
  rowsOf: (estimate) => {
    const first = { ...estimate, id: estimate.toll, derivedBy: null };
    return [first, ...estimate.others].map((toll) => ({ estimate, toll }));
  },
};
