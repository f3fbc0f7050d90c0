/**
 * Opens a book: its folder with lock and archive, and its ledger, embedded in the folder or on a PostgreSQL server.
 *
 *   const book = await openBook({ folder: "book", now: () => new Date() });
 *   try { … } finally { await book.close(); }
 *
 * Whatever the archive has and the ledger has not, after an interruption, is entered before the book is handed out.
 */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { lockFolder, takeLock } from "../archive/book-lock.ts";
import { openDocumentArchive } from "../archive/document-archive.ts";
import { makeFolder } from "../archive/durable-files.ts";
import { openJournal } from "../archive/journal.ts";
import type { StorePlace } from "../ledger/ledger.ts";
import type { Ledger } from "../ledger/session.ts";
import { BookError } from "./book-error.ts";
import type { ArchiveSide } from "./enter-archive.ts";
import { openStore } from "./open-store.ts";
import type { Readers } from "./readers.ts";

export { BookError } from "./book-error.ts";

export interface BookOptions {
  /** Made when it does not exist. */
  readonly folder: string;
  /** A PostgreSQL server for the ledger; without it the ledger is embedded in the folder. */
  readonly databaseUrl?: string | undefined;
  /** Asked a few questions and closed again: opens sooner. */
  readonly isBrief?: boolean;
  readonly now: () => Date;
  /** What holds the book, shown to whoever finds it in use: "tollbook add page.html". */
  readonly lockHolder?: string;
  /** Reading and extraction; Tollbook's own when not given. */
  readonly loadReaders?: () => Promise<Readers>;
  /** The store of the ledger; the one that `databaseUrl` or the folder names when not given. */
  readonly openLedger?: (place: StorePlace) => Promise<Ledger>;
}

export interface Book extends ArchiveSide {
  readonly folder: string;
  readonly now: () => Date;
  /** Throws a BookError, `ledger-damaged`, when an embedded ledger cannot be opened. */
  readonly ledger: Ledger;
  /** Puts an empty ledger in the place of a damaged one. */
  replaceDamagedLedger(): Promise<void>;
  /** Lets go of the lock; the book cannot be used afterwards. */
  close(): Promise<void>;
}

/** Opens the book, makes it when absent. Throws a BookError: `book-in-use` names the holder's pid, command and start. */
export async function openBook(options: BookOptions): Promise<Book> {
  const { folder, now } = options;
  await makeFolderOf(folder);
  const release = await lock(options);
  const closing: (() => Promise<void>)[] = [release];
  const close = async () => {
    for (let last = closing.pop(); last !== undefined; last = closing.pop()) await last();
  };
  try {
    const archiveSide = await openArchiveSide(options, closing);
    const store = await openStore(options, archiveSide);
    closing.push(() => store.close());
    return {
      ...archiveSide,
      folder,
      now,
      get ledger() {
        return store.ledger();
      },
      replaceDamagedLedger: () => store.replaceDamaged(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function makeFolderOf(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new BookError({
      code: "book-not-writable",
      place: folder,
      value: (error as Error).message,
      expectation: "a folder that can be written to",
      remedy: "Name another folder with --book, or change the rights of this one.",
    });
  }
}

async function lock({ folder, now, lockHolder = "tollbook" }: BookOptions): Promise<() => Promise<void>> {
  const attempt = await takeLock(lockFolder(folder), lockHolder, now());
  if (attempt.isHeld) return attempt.release;
  const { pid, host, command, since } = attempt.holder;
  throw new BookError({
    code: "book-in-use",
    place: folder,
    value: `a book that "${command}" has had open since ${since} (process ${pid} on ${host})`,
    expectation: "a book that no other process has open",
    remedy: `Wait until it has ended, or end it. If that machine is gone for good, delete ${attempt.file}.`,
  });
}

async function openArchiveSide(options: BookOptions, closing: (() => Promise<void>)[]): Promise<ArchiveSide> {
  const { folder, now, loadReaders = loadDocumentReaders } = options;
  const { archive, cut } = await openDocumentArchive(join(folder, "archive"));
  closing.push(() => archive.close());
  const journal = await openJournal(join(folder, "archive", "journal.ndjson"));
  closing.push(() => journal.close());
  if (journal.entries.length === 0) await journal.append({ act: "begin", book: `b-${randomUUID()}` }, now());
  if (cut !== null) await journal.append({ act: "cut", ...cut }, now());
  return { archive, journal, loadReaders };
}

/** Not at the top of the file: a listing must not wait for the language model. */
async function loadDocumentReaders(): Promise<Readers> {
  const { documentReaders } = await import("./document-readers.ts");
  return documentReaders;
}
