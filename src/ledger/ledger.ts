/**
 * The ledger: an open store whose tables are those of the newest migration.
 *
 *   const ledger = await openLedger({ folder: "book/ledger" });
 *   await ledger.transaction((session) => insertRows(session, rows));
 *
 * Only this room holds SQL: a use case calls the functions in queries/ with the ledger or with a transaction's session.
 */
import { createHash } from "node:crypto";
import type pg from "pg";
import { remembering } from "../text/remembering.ts";
import { connect, type StorePlace } from "./connection.ts";
import { type Migration, migrate, readMigrations } from "./migrate.ts";
import type { Ledger, Session } from "./session.ts";

export type { StorePlace } from "./connection.ts";

/** Opens the store and brings its tables up to date. Throws LedgerTooNew when a later Tollbook made them. `migrations`: others, for tests. */
export async function openLedger(place: StorePlace, migrations?: readonly Migration[]): Promise<Ledger> {
  const { pool, discardLog, close } = await connect(place);
  let changes = 0;
  const ledger: Ledger = {
    ...sessionOf(pool),
    transaction: (work) =>
      transact(pool, work).finally(() => {
        changes += 1;
      }),
    changes: () => changes,
    discardLog,
    close,
  };
  try {
    await migrate(ledger, migrations ?? (await readMigrations()));
    return ledger;
  } catch (error) {
    await close();
    throw error;
  }
}

function sessionOf(client: pg.Pool | pg.PoolClient): Session {
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      const { rows } = await client.query(sql, [...values]);
      return rows as Row[];
    },
    async queryOften<Row>(sql: string, values: readonly unknown[]) {
      const { rows } = await client.query({ name: nameOf(sql), text: sql, values: [...values] });
      return rows as Row[];
    },
  };
}

/** A plan is kept under the name of its question. There are some dozens of them. */
const nameOf = remembering(1000, (sql) => createHash("sha1").update(sql).digest("base64"));

async function transact<Result>(pool: pg.Pool, work: (session: Session) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(sessionOf(client));
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    // A connection that cannot even roll back is thrown away.
    client.release(broken);
  }
}
