/**
 * Many narrow rows at once: the database sends them as one text of JSON. Each field of a row costs the protocol, and the
 * embedded store twice, more than reading it out of JSON does; a long history has tens of thousands.
 */
import type { Session } from "../session.ts";

/** `sql`: a query whose columns JSON can hold: text, integers, booleans and arrays of them. Its order is kept. */
export async function rowsAsJson<Row>(session: Session, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const [all] = await session.query<{ rows: string | null }>(
    `select json_agg(r)::text as rows from (${sql}) r`,
    values,
  );
  return all?.rows ? (JSON.parse(all.rows) as Row[]) : [];
}
