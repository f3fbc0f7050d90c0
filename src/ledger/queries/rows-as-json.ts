/**
 * Many narrow rows at once: the database sends them as one text of JSON, an array a row. Each field of a row costs the
 * protocol, and the embedded store twice, more than reading it out of JSON does; a long history has tens of thousands.
 */
import type { Session } from "../session.ts";

/** `sql`: a query whose columns are these and hold text, integers or booleans. Its order is kept. */
export async function rowsAsJson<Row>(
  session: Session,
  columns: readonly (keyof Row & string)[],
  sql: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const fields = columns.map((column) => `r."${column}"`).join(", ");
  const [all] = await session.query<{ rows: string | null }>(
    `select json_agg(json_build_array(${fields}))::text as rows from (${sql}) r`,
    values,
  );
  if (!all?.rows) return [];
  return (JSON.parse(all.rows) as unknown[][]).map((fieldsOfRow) => {
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = fieldsOfRow[i];
    return row as Row;
  });
}
