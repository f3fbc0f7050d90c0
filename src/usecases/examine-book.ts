/**
 * What `tollbook doctor` says: whether archive and ledger are whole and agree, and what the present extractor reads otherwise.
 *
 * It changes nothing. Not here: whether the book can be opened at all, which openBook says.
 */
import type { CutAct, JournalEntry } from "../archive/journal.ts";
import { listActs } from "../ledger/queries/enter-acts.ts";
import { findAllDocuments, findUnreadDocuments } from "../ledger/queries/find-documents.ts";
import { loadFigures } from "../ledger/queries/load-figures.ts";
import { loadChangesTo } from "../ledger/queries/load-history.ts";
import { listVersions, loadVersion } from "../ledger/queries/load-version.ts";
import { BookError } from "./book-error.ts";
import { compareFigures, type FigureChange } from "./compare-figures.ts";
import { examineArchive } from "./examine-archive.ts";
import { findLostActs } from "./find-lost-acts.ts";
import type { Book } from "./open-book.ts";
import { anyFigure } from "./show-article.ts";

export type { FigureChange } from "./compare-figures.ts";

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
  /** What to do; null when all is well. */
  readonly remedy: string | null;
}

export interface Examination {
  readonly checks: readonly Check[];
  /** Figures of versions read by another extractor that differ under the present one; `rebuild` takes them over. */
  readonly changes: readonly FigureChange[];
}

const rebuild = "Make the ledger anew from the archive: tollbook rebuild";

export async function examineBook(book: Book): Promise<Examination> {
  const archive = await examineArchive(book.archive);
  const checks: Check[] = [archiveCheck(archive.documents.size, archive.faults), interruptionCheck(book)];
  try {
    checks.push(await agreementCheck(book, archive.documents));
    const { check, changes } = await examineVersions(book);
    checks.push(...check, await curationCheck(book), await unreadCheck(book));
    return { checks, changes };
  } catch (error) {
    if (!(error instanceof BookError)) throw error;
    checks.push({ name: "ledger", ok: false, message: error.message, remedy: error.remedy });
    return { checks, changes: [] };
  }
}

function archiveCheck(documents: number, faults: readonly string[]): Check {
  const ok = faults.length === 0;
  const found = ok ? "each with the digest it was kept with" : `and damage: ${faults.join("; ")}`;
  const remedy = ok ? null : "Bring the damaged files back from a copy of the archive; everything else is readable.";
  return { name: "archive", ok, message: `${count(documents, "document")}, ${found}`, remedy };
}

/** Cutting off a torn end lost nothing that was acknowledged: it is told, not held against the book. */
function interruptionCheck({ journal }: Book): Check {
  const cuts = journal.entries.filter((entry): entry is JournalEntry & CutAct => entry.act === "cut");
  const last = cuts.at(-1);
  const message =
    last === undefined
      ? "no write was ever cut off"
      : `${count(cuts.length, "interrupted write")} cut off, the last on ${last.at}, ${count(last.length, "byte")}; no document that was said to be kept was in it`;
  return { name: "interruptions", ok: true, message, remedy: null };
}

/** The ledger must have what the archive has, document by document and act by act, and nothing else. */
async function agreementCheck(book: Book, kept: ReadonlySet<string>): Promise<Check> {
  const entered = new Set((await findAllDocuments(book.ledger)).map(({ id }) => id));
  const missing = [...kept].filter((id) => !entered.has(id)).length;
  const surplus = [...entered].filter((id) => !kept.has(id)).length;
  const acts = book.journal.entries.length - (await listActs(book.ledger)).length;
  const faults = [
    ...(missing > 0 ? [`${count(missing, "document")} of the archive not in the ledger`] : []),
    ...(surplus > 0 ? [`${count(surplus, "document")} of the ledger not in the archive`] : []),
    ...(acts !== 0 ? [`${count(Math.abs(acts), "act")} of the journal more or fewer in the ledger`] : []),
  ];
  const ok = faults.length === 0;
  const message = ok ? "the ledger has what the archive has" : faults.join("; ");
  return { name: "agreement", ok, message, remedy: ok ? null : rebuild };
}

/** Loads every version, which re-finds every span, and reads those again that another extractor read. */
async function examineVersions(book: Book): Promise<{ check: Check[]; changes: FigureChange[] }> {
  const versions = await listVersions(book.ledger);
  const readers = versions.length === 0 ? undefined : await book.loadReaders();
  const mismatches: string[] = [];
  const changes: FigureChange[] = [];
  const others = versions.filter(({ extractor_version }) => extractor_version !== readers?.extractorVersion);
  for (const { id, extractor_version } of versions) {
    try {
      const loaded = await loadVersion(book.ledger, id);
      const figures = await loadFigures(book.ledger, { ...anyFigure, versionIds: [id] });
      await loadChangesTo(book.ledger, id);
      if (loaded === undefined || readers === undefined || extractor_version === readers.extractorVersion) continue;
      changes.push(...compareFigures(loaded, figures, readers));
    } catch (error) {
      mismatches.push((error as Error).message);
    }
  }
  const check = [
    spansCheck(versions.length, mismatches),
    extractorCheck(others.length, changes.length),
    notesCheck(versions.filter(({ notes }) => notes === null).length),
  ];
  return { check, changes };
}

function spansCheck(versions: number, mismatches: readonly string[]): Check {
  const ok = mismatches.length === 0;
  const message = ok
    ? `every span of ${count(versions, "version")} found again in its text`
    : `${count(mismatches.length, "version")} with a span that its text has not: ${mismatches[0]}`;
  return { name: "spans", ok, message, remedy: ok ? null : rebuild };
}

function extractorCheck(versions: number, changes: number): Check {
  const ok = versions === 0;
  const message = ok
    ? "every version was read by the present extractor"
    : `${count(versions, "version")} read by another extractor; ${count(changes, "figure")} would change`;
  return { name: "extractor", ok, message, remedy: ok ? null : `Take the changes over: tollbook rebuild` };
}

/** Their history is right all the same, only slower: it is made anew whenever somebody asks. */
function notesCheck(versions: number): Check {
  const ok = versions === 0;
  const message = ok
    ? "the notes of every version were read"
    : `${count(versions, "version")} added before notes were read: their history is made anew each time`;
  return { name: "notes", ok, message, remedy: ok ? null : rebuild };
}

/** Under another extractor a figure may stand elsewhere, and an act that names it does nothing any more. */
async function curationCheck({ ledger }: Book): Promise<Check> {
  const { acts, lost } = await findLostActs(ledger);
  const ok = lost.length === 0;
  const list = lost.map(({ seq, names }) => `act ${seq} names ${names.join(", ")}`).join("; ");
  const message = ok
    ? `${count(acts, "act")} of curators, each with what it names`
    : `${count(lost.length, "act")} of curators without what they name: ${list}`;
  const remedy = ok ? null : "Take these acts back (tollbook curate undo) and make them anew on what the book has now.";
  return { name: "curation", ok, message, remedy };
}

async function unreadCheck({ ledger }: Book): Promise<Check> {
  const unread = await findUnreadDocuments(ledger);
  const ok = unread.length === 0;
  const list = unread.map(({ place, reason }) => `${place}: ${reason}`).join("; ");
  const message = ok ? "every document could be read" : `${count(unread.length, "document")} could not be: ${list}`;
  const remedy = ok ? null : "They are kept in the archive; a later Tollbook may read them after a rebuild.";
  return { name: "reading", ok, message, remedy };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
