/**
 * The lock of a book: one process at a time opens its folder, since two would silently lose rows of an embedded ledger.
 *
 * Each taking of the lock makes the file with the next number, `lock/7.json`, in one indivisible step; the highest number
 * holds. A file is never changed into another taker's: a holder that let go or died is followed by the next number.
 * So of many who find a dead holder, one succeeds, and nobody ever takes the lock from a living one.
 */
import { randomUUID } from "node:crypto";
import { link, readdir, readFile, rename, rm, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { makeFolder } from "./durable-files.ts";
import { isAlive, startOf } from "./process-life.ts";

export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  readonly command: string;
  /** ISO 8601, when it took the lock. */
  readonly since: string;
  /** Tells a process from a later one of the same pid; null where the system does not say. */
  readonly processStart: string | null;
}

export type LockAttempt =
  | { readonly isHeld: true; readonly release: () => Promise<void> }
  /** `file` is what to delete when the holder is known to be gone. */
  | { readonly isHeld: false; readonly holder: LockHolder; readonly file: string };

/** Where the locks of a book lie. */
export const lockFolder = (book: string): string => join(book, "lock");

/** Takes the lock in `folder` or says who holds it. */
export async function takeLock(folder: string, command: string, now: Date): Promise<LockAttempt> {
  await makeFolder(folder);
  const holder = { pid, host: hostname(), command, since: now.toISOString(), processStart: await startOf(pid) };
  for (;;) {
    const number = await highestNumber(folder);
    const file = fileOf(folder, number);
    const current = number === 0 ? null : await readHolder(file);
    if (current === "gone") continue;
    if (current !== null && (await isHolding(current))) return { isHeld: false, holder: current, file };
    const next = number + 1;
    if (!(await makeExclusively(fileOf(folder, next), holder))) continue;
    // An old number may have been free again because a higher one was taken meanwhile: then the higher one holds.
    if ((await highestNumber(folder)) > next) {
      await rm(fileOf(folder, next), { force: true });
      continue;
    }
    await removeBelow(folder, next);
    return { isHeld: true, release: () => release(fileOf(folder, next)) };
  }
}

/** Whether somebody has it now; nothing is taken, and a folder without locks is held by nobody. */
export async function isLocked(folder: string): Promise<boolean> {
  for (;;) {
    const number = await highestNumber(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return 0;
      throw error;
    });
    const current = number === 0 ? null : await readHolder(fileOf(folder, number));
    if (current !== "gone") return current !== null && isHolding(current);
  }
}

const fileOf = (folder: string, number: number) => join(folder, `${number}.json`);

async function highestNumber(folder: string): Promise<number> {
  const numbers = (await readdir(folder)).map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

async function readHolder(file: string): Promise<LockHolder | null | "gone"> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as LockHolder | null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "gone";
    throw error;
  }
}

/** A process of another machine cannot be looked at, so it counts as alive. */
async function isHolding(holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  return isAlive(holder.pid, holder.processStart);
}

/** Written under a name of its own and then linked, so that nobody ever reads half a file. */
async function makeExclusively(file: string, holder: LockHolder | null): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder), { flush: true });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function removeBelow(folder: string, number: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (Number(/^(\d+)\.json$/.exec(name)?.[1] ?? number) < number) await rm(join(folder, name), { force: true });
  }
}

/** The number stays taken, by nobody: it must not be given out again. */
async function release(file: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(null));
  await rename(draft, file);
}
