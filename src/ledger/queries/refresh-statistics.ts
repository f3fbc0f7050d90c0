/**
 * Tells the planner how much the tables hold. A server has a daemon for it; the embedded store has none, and plans every question as if
 * its tables were nearly empty until somebody counts: a list of estimates then takes fifty times as long.
 */
import type { Session } from "../session.ts";
import { listTables } from "./catalogue.ts";

/** Below so many figures any plan is quick. */
const fewest = 100;
/** Counted again when there is so many times as much: a book that grows to a million figures is counted fourteen times. */
const growth = 2;

export async function refreshStatistics(session: Session): Promise<void> {
  const [stale] = await session.queryOften(
    `select 1 from tollbook.counts c, pg_class k
     where k.oid = 'tollbook.figures'::regclass and c.figures >= $1::integer
       and c.figures >= $2::integer * greatest(k.reltuples, 0)`,
    [fewest, growth],
  );
  if (stale === undefined) return;
  const tables = (await listTables(session)).filter(({ isView }) => !isView);
  await session.query(`analyze ${tables.map(({ name }) => `tollbook.${name}`).join(", ")}`);
}
