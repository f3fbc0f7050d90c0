/**
 * Brings the tables up to date: the numbered files in migrations/, each once, in order, forward only.
 */
import { readdir, readFile } from "node:fs/promises";
import type { Ledger, Session } from "./session.ts";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

/** The tables were made by a later Tollbook than this one. */
export class LedgerTooNew extends Error {
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`the ledger is at migration ${found}; this Tollbook knows ${known}`);
    this.found = found;
    this.known = known;
  }
}

// Two Tollbooks that meet a new server at the same moment must not both migrate it.
const lockNumber = 1_953_460_066;

export async function migrate(ledger: Ledger, migrations: readonly Migration[]): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0;
  await ledger.transaction(async (session) => {
    await session.query("select pg_advisory_xact_lock($1)", [lockNumber]);
    const done = await migrationsDone(session);
    if (done > known) throw new LedgerTooNew(done, known);
    for (const { number, name, sql } of migrations.filter((migration) => migration.number > done)) {
      // Without values, several statements may stand in one query.
      await session.query(sql);
      await session.query("insert into tollbook.migrations (number, name) values ($1, $2)", [number, name]);
    }
  });
}

/** The migrations that come with this Tollbook, in order. */
export async function readMigrations(folder = new URL("./migrations/", import.meta.url)): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const [, digits, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
      if (Number(digits) !== index + 1 || name === undefined) throw new Error(`migrations/${file}: out of number`);
      return { number: index + 1, name, sql: await readFile(new URL(file, folder), "utf8") };
    }),
  );
}

async function migrationsDone(session: Session): Promise<number> {
  await session.query("create schema if not exists tollbook");
  await session.query(
    "create table if not exists tollbook.migrations (number integer primary key, name text not null)",
  );
  await session.query("comment on table tollbook.migrations is 'The migrations that have been applied, in order.'");
  const [row] = await session.query<{ done: number | null }>("select max(number) as done from tollbook.migrations");
  return row?.done ?? 0;
}
