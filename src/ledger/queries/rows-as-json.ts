/**
 * Many narrow rows at once: the database sends them as one text of JSON, an array a row. Each field of a row costs the
 * protocol, and the embedded store twice, more than reading it out of JSON does; a long history has tens of thousands.
 */
import type { Session } from "../session.ts";

/**
 * `sql`: a query whose columns are these and hold text, integers or booleans. Gives their values, in its order. `isAskedOften`:
 * see Session.
 */
export async function rowsAsJson<Fields extends readonly unknown[]>(
  session: Session,
  columns: readonly string[],
  sql: string,
  values: readonly unknown[],
  isAskedOften = false,
): Promise<Fields[]> {
  const fields = columns.map((column) => `r.${column}`).join(", ");
  const asked = `select json_agg(json_build_array(${fields}))::text as rows from (${sql}) r`;
  const [all] = isAskedOften
    ? await session.queryOften<Found>(asked, values)
    : await session.query<Found>(asked, values);
  return all?.rows ? (JSON.parse(all.rows) as Fields[]) : [];
}

interface Found {
  readonly rows: string | null;
}

/** The same with the names of the columns: for wide rows, of a question that is asked often. */
export async function objectsAsJson<Row>(session: Session, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const [all] = await session.queryOften<Found>(`select json_agg(r)::text as rows from (${sql}) r`, values);
  return all?.rows ? (JSON.parse(all.rows) as Row[]) : [];
}
