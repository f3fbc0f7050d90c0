/**
 * Opens a book: its folder with lock and archive, and its ledger, embedded in the folder or on a PostgreSQL server.
 *
 *   const book = await openBook({ folder: "book", now: () => new Date() });
 *   try { … } finally { await book.close(); }
 *
 * Whatever the archive has and the ledger has not, after an interruption, is entered before the book is handed out.
 */
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { takeLock } from "../archive/book-lock.ts";
import { openDocumentArchive } from "../archive/document-archive.ts";
import { makeFolder } from "../archive/durable-files.ts";
import { openJournal } from "../archive/journal.ts";
import { type Ledger, openLedger, type StorePlace } from "../ledger/ledger.ts";
import { LedgerTooNew } from "../ledger/migrate.ts";
import { enterBook, findBook } from "../ledger/queries/enter-acts.ts";
import { BookError } from "./book-error.ts";
import { type ArchiveSide, enterArchive } from "./enter-archive.ts";
import type { Readers } from "./readers.ts";

export { BookError } from "./book-error.ts";

export interface BookOptions {
  /** Made when it does not exist. */
  readonly folder: string;
  /** A PostgreSQL server for the ledger; without it the ledger is embedded in the folder. */
  readonly databaseUrl?: string | undefined;
  readonly now: () => Date;
  /** What holds the book, shown to whoever finds it in use: "tollbook add page.html". */
  readonly lockHolder?: string;
  /** Reading and extraction; Tollbook's own when not given. */
  readonly loadReaders?: () => Promise<Readers>;
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
      replaceDamagedLedger: () => store.replace(),
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
  const attempt = await takeLock(join(folder, "lock"), lockHolder, now());
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

interface Store {
  ledger(): Ledger;
  replace(): Promise<void>;
  close(): Promise<void>;
}

/** A ledger that cannot be opened leaves a book that can be rebuilt. */
async function openStore({ folder, databaseUrl }: BookOptions, archiveSide: ArchiveSide): Promise<Store> {
  const ledgerFolder = join(folder, "ledger");
  const place: StorePlace = databaseUrl === undefined ? { folder: ledgerFolder } : { databaseUrl };
  let opened = await open(place);
  if (!(opened instanceof BookError)) await catchUp(opened, archiveSide, folder);
  return {
    ledger() {
      if (opened instanceof BookError) throw opened;
      return opened;
    },
    async replace() {
      if (!(opened instanceof BookError)) return;
      await rm(ledgerFolder, { recursive: true, force: true });
      opened = await open(place);
      if (opened instanceof BookError) throw opened;
    },
    async close() {
      if (!(opened instanceof BookError)) await opened.close();
    },
  };
}

async function open(place: StorePlace): Promise<Ledger | BookError> {
  try {
    return await openLedger(place);
  } catch (error) {
    if (error instanceof LedgerTooNew) throw tooNew(error);
    if ("folder" in place) return damaged(place.folder, error);
    throw unreachable(place.databaseUrl, error);
  }
}

async function catchUp(ledger: Ledger, archiveSide: ArchiveSide, folder: string): Promise<void> {
  const [begin] = archiveSide.journal.entries;
  const own = begin?.act === "begin" ? begin.book : "";
  try {
    await ledger.transaction(async (session) => {
      const found = await findBook(session);
      if (found !== undefined && found !== own) throw ofAnother(folder, found, own);
      if (found === undefined) await enterBook(session, own);
      await enterArchive(archiveSide, session);
    });
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

function tooNew({ found, known }: LedgerTooNew): BookError {
  return new BookError({
    code: "ledger-too-new",
    place: "ledger",
    value: `tables of migration ${found}`,
    expectation: `tables of migration ${known} or earlier`,
    remedy: "Use the Tollbook that last wrote to this book, or a later one.",
  });
}

function damaged(folder: string, error: unknown): BookError {
  return new BookError({
    code: "ledger-damaged",
    place: folder,
    value: (error as Error).message,
    expectation: "a ledger that can be opened",
    remedy: "Make it anew from the archive: tollbook rebuild.",
  });
}

function unreachable(databaseUrl: string, error: unknown): BookError {
  return new BookError({
    code: "database-unreachable",
    place: withoutPassword(databaseUrl),
    value: (error as Error).message || (error as NodeJS.ErrnoException).code || "no answer",
    expectation: "a PostgreSQL server, version 15 or later, on which Tollbook may make a schema",
    remedy: "Start the server, or correct DATABASE_URL; without it the book keeps its ledger in its own folder.",
  });
}

function withoutPassword(databaseUrl: string): string {
  return databaseUrl.replace(/:\/\/([^:@/]*):[^@]*@/, "://$1:…@");
}

function ofAnother(folder: string, found: string, own: string): BookError {
  return new BookError({
    code: "book-of-another-database",
    place: folder,
    value: `a database that holds book ${found}`,
    expectation: `a database that is empty or holds this book, ${own}`,
    remedy: "Give each book a database of its own, or open the folder that belongs to this one.",
  });
}
