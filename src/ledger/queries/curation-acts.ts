/** Enters the acts of curators, and what follows from those that stand. */
import type { CuratedRows, CurationRow } from "../curation-entries.ts";
import type { Session } from "../session.ts";

const rowsOf = (table: string) => `select * from json_populate_recordset(null::tollbook.${table}, $1::json)`;

/** An undo also marks the act that it takes back. */
export async function enterCurationRow(session: Session, row: CurationRow): Promise<void> {
  await session.query(`insert into tollbook.curation ${rowsOf("curation")}`, [JSON.stringify([row])]);
  if (row.undoes === null) return;
  await session.query("update tollbook.curation set undone_by = $1 where seq = $2", [row.seq, row.undoes]);
}

/** Every act, oldest first. */
export function loadCuration(session: Session): Promise<CurationRow[]> {
  return session.query<CurationRow>("select * from tollbook.curation order by seq");
}

export async function findCuration(session: Session, seq: number): Promise<CurationRow | undefined> {
  const [row] = await session.query<CurationRow>("select * from tollbook.curation where seq = $1", [seq]);
  return row;
}

/** Puts the rows in the place of those that were there, and keeps where each act now finds what it names. */
export async function replaceCurated(
  session: Session,
  rows: CuratedRows,
  found: readonly { readonly seq: number; readonly found: string }[],
): Promise<void> {
  for (const table of ["placements", "estimate_aliases", "estimate_roles", "annotations"] as const) {
    await session.query(`delete from tollbook.${table}`);
    if (rows[table].length === 0) continue;
    await session.query(`insert into tollbook.${table} ${rowsOf(table)}`, [JSON.stringify(rows[table])]);
  }
  await session.query(
    `update tollbook.curation c set found = r.found
     from (${rowsOf("curation")}) r where r.seq = c.seq and r.found is distinct from c.found`,
    [JSON.stringify(found)],
  );
}
