/**
 * Figures as CSV (RFC 4180), one a row under a header. Words that a spreadsheet would take for a formula get an
 * apostrophe before them: they come from pages that anyone may have written.
 */
import { stringify } from "csv-stringify/sync";
import type { FigureRow } from "../../usecases/list-figures.ts";

type Cell = string | number | boolean | null;

/** The columns in order; docs/contracts.md tells what each means. Columns are added at the end, never renamed. */
const columns: readonly (readonly [string, (row: FigureRow) => Cell])[] = [
  ["article_id", (row) => row.articleId],
  ["version_id", (row) => row.versionId],
  ["figure_id", (row) => row.id],
  ["figure", ({ figure }) => figure.id],
  ["outlet", (row) => row.outlet],
  ["published", (row) => row.published],
  ["headline", (row) => row.headline],
  ["url", (row) => row.url],
  ["words", ({ figure }) => figure.span.exact],
  ["start", ({ figure }) => figure.span.start],
  ["end", ({ figure }) => figure.span.end],
  ["sentence", (row) => row.words.exact],
  ["measure", ({ figure }) => figure.measure],
  ["low", ({ figure }) => figure.quantity.low],
  ["high", ({ figure }) => figure.quantity.high],
  ["qualifier", ({ figure }) => figure.quantity.qualifier],
  ["is_share", ({ figure }) => figure.quantity.share],
  ["unit", ({ figure }) => figure.quantity.unit],
  ["is_reported_none", ({ figure }) => figure.quantity.reportedNone],
  ["composition", ({ figure }) => figure.composition?.exact ?? null],
  ["group", ({ figure }) => figure.group?.span.exact ?? null],
  ["group_basis", ({ figure }) => figure.group?.basis ?? null],
  ["place", ({ figure }) => figure.place?.span.exact ?? null],
  ["place_id", ({ figure }) => figure.place?.id ?? null],
  ["place_within", ({ figure }) => figure.place?.within.join(" < ") ?? null],
  ["place_basis", ({ figure }) => figure.place?.basis ?? null],
  ["period", ({ figure }) => figure.period?.span.exact ?? null],
  ["from_earliest", ({ figure }) => figure.period?.from?.earliest ?? null],
  ["from_latest", ({ figure }) => figure.period?.from?.latest ?? null],
  ["to_earliest", ({ figure }) => figure.period?.to?.earliest ?? null],
  ["to_latest", ({ figure }) => figure.period?.to?.latest ?? null],
  ["period_basis", ({ figure }) => figure.period?.basis ?? null],
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

export function figuresCsv(rows: readonly FigureRow[]): string {
  return stringify(
    rows.map((row) => columns.map(([, read]) => read(row))),
    {
      header: true,
      columns: columns.map(([name]) => name),
      escape_formulas: true,
      cast: { boolean: (value) => String(value) },
    },
  );
}
