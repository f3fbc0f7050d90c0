/**
 * The ledger side of a book: opens its store, and enters what the archive has and the ledger has not.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openLedger as openOwnLedger, type StorePlace } from "../ledger/ledger.ts";
import { LedgerTooNew } from "../ledger/migrate.ts";
import { enterBook, findBook } from "../ledger/queries/enter-acts.ts";
import { refreshStatistics } from "../ledger/queries/refresh-statistics.ts";
import { scrubDeleted } from "../ledger/queries/scrub-deleted.ts";
import type { Ledger } from "../ledger/session.ts";
import { BookError } from "./book-error.ts";
import { type ArchiveSide, enterArchive } from "./enter-archive.ts";

type OpenLedger = (place: StorePlace) => Promise<Ledger>;

export interface StoreOptions {
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  readonly isBrief?: boolean;
  readonly openLedger?: OpenLedger;
}

export interface Store {
  /** Throws a BookError, `ledger-damaged`, when an embedded ledger could not be opened. */
  ledger(): Ledger;
  /** Puts an empty ledger in the place of a damaged one. */
  replaceDamaged(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the ledger and enters what it lacks. A damaged one leaves a book that can be rebuilt. */
export async function openStore(
  { folder, databaseUrl, isBrief = false, openLedger = openOwnLedger }: StoreOptions,
  archiveSide: ArchiveSide,
): Promise<Store> {
  const ledgerFolder = join(folder, "ledger");
  const place: StorePlace = databaseUrl === undefined ? { folder: ledgerFolder, isBrief } : { databaseUrl };
  let opened = await open(place, openLedger);
  if (!(opened instanceof BookError)) await catchUp(opened, archiveSide, folder);
  return {
    ledger() {
      if (opened instanceof BookError) throw opened;
      return opened;
    },
    async replaceDamaged() {
      if (!(opened instanceof BookError)) return;
      await rm(ledgerFolder, { recursive: true, force: true });
      opened = await open(place, openLedger);
      if (opened instanceof BookError) throw opened;
    },
    async close() {
      if (!(opened instanceof BookError)) await opened.close();
    },
  };
}

async function open(place: StorePlace, openLedger: OpenLedger): Promise<Ledger | BookError> {
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
    const isToScrub = await ledger.transaction(async (session) => {
      const found = await findBook(session);
      if (found !== undefined && found !== own) throw ofAnother(folder, found, own);
      if (found === undefined) await enterBook(session, own);
      const hasErased = await enterArchive(archiveSide, session);
      await refreshStatistics(session);
      return hasErased;
    });
    if (isToScrub) await scrubDeleted(ledger);
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
