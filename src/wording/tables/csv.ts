/**
 * A list as CSV (RFC 4180), a row under a header. Words that a spreadsheet would take for a formula get an apostrophe before
 * them: they come from pages that anyone may have written.
 *
 *   for await (const piece of csvPieces(figuresSheet, rows)) …
 *
 * Not here: which columns a list has (one file a list); docs/contracts.md names them. Columns are added at the end, never renamed.
 */
import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null;
export type Column<Row> = readonly [name: string, read: (row: Row) => Cell];

/** How the items of a list become rows. */
export interface Sheet<Item, Row = Item> {
  readonly columns: readonly Column<Row>[];
  rowsOf(item: Item): readonly Row[];
}

/** A list of which each item is a row. */
export const plainSheet = <Row>(columns: readonly Column<Row>[]): Sheet<Row> => ({ columns, rowsOf: (row) => [row] });

/** Columns of a part of the row, as columns of the row. */
export function columnsIn<Row, Part>(part: (row: Row) => Part, columns: readonly Column<Part>[]): Column<Row>[] {
  return columns.map(([name, read]) => [name, (row) => read(part(row))]);
}

/** So many items are written at once: a list may be longer than what fits in memory as text. */
const together = 500;

/** In pieces to be printed in turn; the header stands alone where there are no items. */
export async function* csvPieces<Item, Row>(
  { columns, rowsOf }: Sheet<Item, Row>,
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<string> {
  yield written([columns.map(([name]) => name)]);
  let rows: Cell[][] = [];
  for await (const item of items) {
    for (const row of rowsOf(item)) rows.push(columns.map(([, read]) => read(row)));
    if (rows.length < together) continue;
    yield written(rows);
    rows = [];
  }
  if (rows.length > 0) yield written(rows);
}

function written(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { escape_formulas: true, cast: { boolean: (value) => String(value) } });
}
