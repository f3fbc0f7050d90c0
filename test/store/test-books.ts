/**
 * Books for tests, in folders of their own that are removed afterwards.
 *
 * Making an embedded ledger takes seconds, so it is made once and copied.
 */
import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openLedger } from "../../src/ledger/ledger.ts";
import { dumpTables, emptyTables } from "../../src/ledger/queries/catalogue.ts";
import type { Ledger } from "../../src/ledger/session.ts";
import { type AddResult, addDocuments, type DocumentInput } from "../../src/usecases/add-documents.ts";
import { type Book, type BookOptions, openBook } from "../../src/usecases/open-book.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";

const run = promisify(execFile);
const cache = fileURLToPath(new URL("../../node_modules/.cache/", import.meta.url));
const folders: string[] = [];

/** An empty folder for a book; with `isEmbedded`, one that has an empty ledger in it. */
export async function newFolder(isEmbedded = true): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tollbook-test-"));
  folders.push(folder);
  // A thousand small files: cp takes half the time of node:fs.
  if (isEmbedded) await run("cp", ["-r", await emptyLedger(), join(folder, "ledger")]);
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** Without migrations of its own: it must not go stale when they change. */
async function emptyLedger(): Promise<string> {
  const made = join(cache, "tollbook-empty-ledger");
  try {
    await access(made);
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  await mkdir(cache, { recursive: true });
  const draft = `${made}-${process.pid}`;
  const ledger = await openLedger({ folder: draft }, []);
  await ledger.close();
  await rename(draft, made).catch((error: NodeJS.ErrnoException) => {
    // Another worker was quicker.
    if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  });
  return made;
}

/** One embedded ledger for one book after the other, each of which finds it empty: opening one takes a second. */
export async function sharedLedger(): Promise<{ openLedger: () => Promise<Ledger>; close: () => Promise<void> }> {
  const ledger = await openLedger({ folder: join(await newFolder(), "ledger") });
  return {
    async openLedger() {
      await emptyTables(ledger);
      return { ...ledger, close: async () => {} };
    },
    close: ledger.close,
  };
}

/** A clock that gives another second each time, the same in every test. */
export function steadyClock(): () => Date {
  let seconds = 0;
  return () => new Date(Date.UTC(2024, 0, 1, 0, 0, seconds++));
}

export function openTestBook(folder: string, options: Partial<BookOptions> = {}): Promise<Book> {
  return openBook({ folder, now: steadyClock(), loadReaders: async () => stubReaders, lockHolder: "test", ...options });
}

export async function addAll(book: Book, inputs: Iterable<DocumentInput>): Promise<AddResult[]> {
  const results: AddResult[] = [];
  for await (const result of addDocuments(book, inputs)) results.push(result);
  return results;
}

export function textInput(place: string, text: string, more: Partial<DocumentInput> = {}): DocumentInput {
  return { place, bytes: new TextEncoder().encode(text), format: "plain-text", ...more };
}

/** Document number `n`: a headline and two figures. */
export function numberedInput(n: number): DocumentInput {
  const text = `Report ${n}\n\n${sentenceOn(n)}\n${sentenceOn(n + 1, "Brenia")}`;
  return textInput(`reports/${n}.txt`, text, { date: `2023-05-${String((n % 28) + 1).padStart(2, "0")}` });
}

/** Every row of every table. */
export async function rowsOf(book: Book): Promise<Record<string, string[]>> {
  return Object.fromEntries(await dumpTables(book.ledger));
}
