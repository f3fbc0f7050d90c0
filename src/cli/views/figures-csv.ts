/** Figures as CSV, one a row. */
import type { FigureRow } from "../../usecases/list-figures.ts";
import { type Column, columnsIn, plainSheet } from "../../wording/tables/csv.ts";
import { quantityColumns, slotColumns, wordColumns } from "../../wording/tables/toll-columns.ts";

const figureOf = ({ figure }: FigureRow) => figure;

/** The columns in order; docs/contracts.md tells what each means. */
const columns: readonly Column<FigureRow>[] = [
  ["article_id", (row) => row.articleId],
  ["version_id", (row) => row.versionId],
  ["figure_id", (row) => row.id],
  ["figure", ({ figure }) => figure.id],
  ["outlet", (row) => row.outlet],
  ["published", (row) => row.published],
  ["headline", (row) => row.headline],
  ["url", (row) => row.url],
  ...columnsIn(figureOf, wordColumns),
  ["sentence", (row) => row.words.exact],
  ...columnsIn(figureOf, quantityColumns),
  ["composition", ({ figure }) => figure.composition?.exact ?? null],
  ...columnsIn(figureOf, slotColumns),
  ["origin", ({ figure }) => figure.attribution.at(-1)?.source?.exact ?? null],
  ["chain", ({ figure }) => figure.attribution.map((link) => link.source?.exact ?? "not named").join(" < ")],
  ["grounded_on", ({ figure }) => figure.attribution.at(-1)?.groundedOn?.exact ?? null],
  ["disputed_by", ({ figure }) => figure.disputedBy.map(({ source }) => source?.exact ?? "not named").join("; ")],
  ["part_of", ({ figure }) => figure.partOf],
  ["status", ({ figure }) => figure.status],
  ["rule", ({ figure }) => figure.rule],
  ["said", ({ figure }) => figure.said?.span.exact ?? null],
  ["said_earliest", ({ figure }) => figure.said?.day.earliest ?? null],
  ["said_latest", ({ figure }) => figure.said?.day.latest ?? null],
  ["said_basis", ({ figure }) => figure.said?.basis ?? null],
];

export const figuresSheet = plainSheet(columns);
