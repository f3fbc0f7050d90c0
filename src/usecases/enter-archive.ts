/**
 * Enters into the ledger what the archive and its journal have and the ledger has not: after an interruption, into a
 * new ledger, and when rebuilding.
 *
 * Documents come before acts: an act names what it acts on by id, and an erased document stands in the archive as such.
 */
import type { KeptDocument, RecordPosition } from "../archive/archived-document.ts";
import type { DocumentArchive } from "../archive/document-archive.ts";
import type { BeginAct, CutAct, Journal, JournalEntry, RevokeTokenAct, TokenAct } from "../archive/journal.ts";
import { DamagedRecord } from "../archive/warc-record.ts";
import { enterAct, enterTombstone, eraseDocuments, findLastAct } from "../ledger/queries/enter-acts.ts";
import { findArticlesOf, findLastDocument } from "../ledger/queries/find-documents.ts";
import { findKnownDocuments } from "../ledger/queries/find-known.ts";
import { findArticleOfItem, recountTellings, refreshStanding } from "../ledger/queries/index-figures.ts";
import { findAccountsOf } from "../ledger/queries/joined-accounts.ts";
import type { JournalRow } from "../ledger/rows.ts";
import type { Session } from "../ledger/session.ts";
import { compareRemaining } from "./compare-neighbours.ts";
import { enterDocuments } from "./enter-documents.ts";
import { rejoinArticles } from "./join-documents.ts";
import { type ReadResult, readForBook } from "./read-for-book.ts";
import type { Readers } from "./readers.ts";
import { enterCuration, reapplyCuration } from "./reapply-curation.ts";

export interface ArchiveSide {
  readonly archive: DocumentArchive;
  readonly journal: Journal;
  readonly loadReaders: () => Promise<Readers>;
}

interface Kept {
  readonly position: RecordPosition;
  readonly document: KeptDocument;
}

const documentsAtOnce = 64;

/** `onProgress` gets how many of how many documents are done. Gives whether an erasure was among the acts. */
export async function enterArchive(
  { archive, journal, loadReaders }: ArchiveSide,
  session: Session,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<boolean> {
  const { records } = await archive.list((await findLastDocument(session)) ?? null);
  for (let start = 0; start < records.length; start += documentsAtOnce) {
    const some = records.slice(start, start + documentsAtOnce);
    await enterRecords(archive, session, some, await loadReaders());
    onProgress(start + some.length, records.length);
  }
  return enterActs({ archive, journal }, session);
}

/** Enters the acts that the ledger has not. Gives whether an erasure was among them. */
export async function enterActs(
  { archive, journal }: Pick<ArchiveSide, "archive" | "journal">,
  session: Session,
): Promise<boolean> {
  const lastAct = await findLastAct(session);
  const acts = journal.entries.filter(({ seq }) => seq > lastAct);
  for (const entry of acts) await enterEntry(archive, session, entry);
  if (acts.length > 0) await reapplyCuration(session);
  return acts.some((entry) => entry.act === "withhold" && entry.erase);
}

async function enterRecords(
  archive: DocumentArchive,
  session: Session,
  positions: readonly RecordPosition[],
  readers: Readers,
): Promise<void> {
  const kept = await newDocuments(session, await readRecords(archive, positions));
  await enterDocuments(
    session,
    kept.map(({ document, position }) => ({
      document,
      position,
      result: document.bytes === null ? unread : readForBook(readers, document),
    })),
  );
}

const unread: ReadResult = { reading: null, problems: [] };

async function readRecords(archive: DocumentArchive, positions: readonly RecordPosition[]): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (const position of positions) {
    const document = await readOrSkip(archive, position);
    if (document !== null) kept.push({ position, document });
  }
  return kept;
}

/** A damaged record must not keep the others out of the ledger; `examineBook` reports it. */
async function readOrSkip(archive: DocumentArchive, position: RecordPosition): Promise<KeptDocument | null> {
  try {
    return await archive.read(position);
  } catch (error) {
    if (error instanceof DamagedRecord) return null;
    throw error;
  }
}

/** A document may stand in the archive twice when the ledger failed after the first writing. The first counts. */
async function newDocuments(session: Session, kept: readonly Kept[]): Promise<Kept[]> {
  const known = await findKnownDocuments(
    session,
    kept.map(({ document }) => document.id),
  );
  const seen = new Set(known.map(({ id }) => id));
  return kept.filter(({ document: { id } }) => !seen.has(id) && seen.add(id));
}

/** Enters one act, and does what it asks for: an erasure that was interrupted is finished here. */
async function enterEntry(archive: DocumentArchive, session: Session, entry: JournalEntry): Promise<void> {
  await enterAct(session, rowOf(entry));
  if (isOfBook(entry)) return;
  if (entry.act !== "withhold") return enterCuration(session, entry);
  const { at, item, kind, reason, who, erase, documents } = entry;
  await enterTombstone(session, { item_id: item, kind, reason, who, at, is_erased: erase });
  if (!erase) return refreshStanding(session, await findArticleOfItem(session, item));
  for (const document of documents) await archive.erase(document);
  const ids = documents.map(({ id }) => id);
  const articles = await findArticlesOf(session, ids);
  const accounts = await findAccountsOf(session, articles);
  await eraseDocuments(session, ids);
  await rejoinArticles(session, articles, accounts);
  await compareRemaining(session, articles);
  await refreshStanding(session, articles);
  await recountTellings(session);
}

type BookAct = BeginAct | CutAct | TokenAct | RevokeTokenAct;

/** Acts that concern the book itself, and nothing that is read from it. */
const isOfBook = (entry: JournalEntry): entry is JournalEntry & BookAct =>
  /^(?:begin|cut|token|revoke-token)$/.test(entry.act);

function rowOf(entry: JournalEntry): JournalRow {
  const { seq, at, act } = entry;
  if (entry.act === "token" || entry.act === "revoke-token") {
    return { seq, at, act, item: entry.token, reason: null, who: entry.who };
  }
  if (isOfBook(entry)) return { seq, at, act, item: null, reason: null, who: null };
  if (entry.act === "withhold") return { seq, at, act, item: entry.item, reason: entry.reason, who: entry.who };
  const item = entry.act === "undo" ? String(entry.undoes) : entry.estimate.id;
  return { seq, at, act, item, reason: entry.why, who: entry.who };
}
