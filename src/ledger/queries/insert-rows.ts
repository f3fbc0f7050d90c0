/** Puts the rows of new documents into their tables, many at a time. */

import { type EntryRows, entryTables } from "../entry-rows.ts";
import type { Session } from "../session.ts";

/** Other documents may have brought the same ones before; the first stays. */
const shared: ReadonlySet<string> = new Set(["sources", "articles", "versions"]);

// A bound on one message to the database, which an embedded one holds in memory several times over.
const rowsAtOnce = 2000;

export async function insertRows(session: Session, rows: EntryRows): Promise<void> {
  for (const table of entryTables) {
    const clash = shared.has(table) ? "on conflict do nothing" : "";
    for (let start = 0; start < rows[table].length; start += rowsAtOnce) {
      const some = rows[table].slice(start, start + rowsAtOnce);
      await session.query(
        `insert into tollbook.${table} select * from json_populate_recordset(null::tollbook.${table}, $1::json) ${clash}`,
        [JSON.stringify(some, storable)],
      );
    }
  }
}

/** PostgreSQL keeps neither NUL nor halves of surrogate pairs; texts that have them are refused before (see isStorable). */
function storable(_key: string, value: unknown): unknown {
  return typeof value === "string" && !isStorable(value) ? value.replace(unstorable, "\ufffd") : value;
}

const unstorable = /\0|\p{Surrogate}/gu;

/** Whether the ledger can keep the text unchanged. */
export function isStorable(text: string): boolean {
  return text.search(unstorable) < 0;
}
