/**
 * The two stores behind the ledger, both spoken to through node-postgres: PostgreSQL in this process, its files in a
 * folder of the book, or a PostgreSQL server. Everything above this file is the same for both.
 */
import { access, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";

export type StorePlace = EmbeddedPlace | { readonly databaseUrl: string };

export interface EmbeddedPlace {
  readonly folder: string;
  /** Asked a few questions and closed again: opening it takes less, and much at once would take longer. */
  readonly isBrief?: boolean;
}

export interface Connection {
  readonly pool: pg.Pool;
  /** Removes the write-ahead log, which holds what was deleted. A server's log is for its operator to keep or discard. */
  discardLog(): Promise<void>;
  close(): Promise<void>;
}

/** Connects to the store, makes an embedded one when absent. */
export function connect(place: StorePlace): Promise<Connection> {
  return "folder" in place ? connectEmbedded(place) : connectServer(place.databaseUrl);
}

let engine: Promise<WebAssembly.Module> | undefined;

/** The embedded store's program, compiled once: the runtime does it in threads of its own, and takes half a second. */
export function compileEngine(): Promise<WebAssembly.Module> {
  engine ??= readFile(createRequire(import.meta.url).resolve("@electric-sql/pglite/pglite.wasm")).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return engine;
}

async function openEmbedded({ folder, isBrief = false }: EmbeddedPlace): Promise<PGlite> {
  const startParams = [...PGlite.defaultStartParams, ...(isBrief ? fewPages : [])];
  return PGlite.create({ dataDir: folder, startParams, pgliteWasmModule: await compileEngine() });
}

/** All that it keeps pages in is cleared when it opens: of the usual 128 MB that takes half a second. */
const fewPages = ["-c", "shared_buffers=32MB"];

async function connectEmbedded(place: EmbeddedPlace): Promise<Connection> {
  if (!(await doesExist(place.folder))) await makeEmbedded(place.folder);
  const database = await openEmbedded(place);
  // createPgConfig says that node-postgres knows its connection; its type does not.
  const pool = new pg.Pool(createPgConfig(database) as unknown as pg.PoolConfig);
  return {
    pool,
    async discardLog() {
      await pool.query("set wal_recycle = off");
      await pool.query("select pg_switch_wal()");
      await pool.query("checkpoint");
    },
    async close() {
      await pool.end();
      await database.close();
    },
  };
}

/** Made under another name, since one that was cut off half-made cannot be opened. */
async function makeEmbedded(folder: string): Promise<void> {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  const database = await openEmbedded({ folder: draft });
  await database.close();
  await rename(draft, folder);
}

async function connectServer(databaseUrl: string): Promise<Connection> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the pool; the next query reports a server that is gone.
  pool.on("error", () => {});
  return { pool, discardLog: async () => {}, close: () => pool.end() };
}

async function doesExist(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
