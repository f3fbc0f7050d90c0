/**
 * Enters documents that were read into the ledger, a group at a time: their rows, and what is derived from how they
 * stand next to what the book has of their articles.
 */
import type { KeptDocument, RecordPosition } from "../archive/archived-document.ts";
import { noRows } from "../ledger/entry-rows.ts";
import { type Placement, pairsAt, placeDocuments, type TimelineDocument } from "../ledger/neighbours.ts";
import { findKnownItems } from "../ledger/queries/find-known.ts";
import { findNeighbours } from "../ledger/queries/find-neighbours.ts";
import { indexVersions, refreshStanding } from "../ledger/queries/index-figures.ts";
import { insertRows } from "../ledger/queries/insert-rows.ts";
import type { Comparison } from "../ledger/queries/load-changes.ts";
import { refreshStatistics } from "../ledger/queries/refresh-statistics.ts";
import type { Session } from "../ledger/session.ts";
import type { ReadVersion } from "../reconciliation/read-version.ts";
import { comparePairs } from "./compare-neighbours.ts";
import { addDocumentRows } from "./document-rows.ts";
import { joinDocuments, type ToldAccount } from "./join-documents.ts";
import type { ReadResult } from "./read-for-book.ts";
import { reapplyCuration } from "./reapply-curation.ts";

export interface Entering {
  readonly document: KeptDocument;
  readonly position: RecordPosition;
  readonly result: ReadResult;
}

export interface Entered {
  /** The articles and versions that the book had before. */
  readonly known: ReadonlySet<string>;
  /** Where each document came to stand in its article; those that could not be read stand nowhere. */
  readonly placements: ReadonlyMap<Entering, Placement>;
  /** What differs between versions that are neighbours since now, by `pairKey`. */
  readonly compared: ReadonlyMap<string, Comparison>;
}

/** `documents` in the order in which the archive has them. */
export async function enterDocuments(session: Session, documents: readonly Entering[]): Promise<Entered> {
  const ids = documents.flatMap(({ result: { reading } }) =>
    reading === null ? [] : [reading.articleId, reading.versionId],
  );
  const known = await findKnownItems(session, ids);
  const placements = await placeInTimelines(session, documents, known);
  const rows = noRows();
  const entered = new Set(known);
  for (const { document, position, result } of documents) addDocumentRows(rows, document, position, result, entered);
  await insertRows(session, rows);
  await joinDocuments(session, newAccounts(documents, known));
  await indexVersions(session, [...versionsOf(documents, known).keys()]);
  await reapplyCuration(session);
  const pairs = [...placements].flatMap(([{ result }, placement]) => pairsAt(result.reading!.versionId, placement));
  const compared = await comparePairs(session, pairs, versionsOf(documents, known));
  await refreshStanding(session, [
    ...new Set(documents.flatMap(({ result: { reading } }) => reading?.articleId ?? [])),
  ]);
  await refreshStatistics(session);
  return { known, placements, compared };
}

/** What new versions tell, each as the first document that holds it was read: so it is stored, too. */
function newAccounts(documents: readonly Entering[], known: ReadonlySet<string>): ToldAccount[] {
  const seen = new Set(known);
  return documents.flatMap(({ position: { segment, offset }, result: { reading } }) => {
    if (reading === null || seen.has(reading.versionId)) return [];
    seen.add(reading.versionId);
    return reading.accounts.map((told) => ({ ...told, segment, offset }));
  });
}

async function placeInTimelines(
  session: Session,
  documents: readonly Entering[],
  known: ReadonlySet<string>,
): Promise<Map<Entering, Placement>> {
  const added = documents.flatMap((entering) => timelineDocument(entering));
  const had = added.filter(({ article_id }) => known.has(article_id));
  const neighbours = had.length === 0 ? [] : await findNeighbours(session, had);
  const placements = new Map<Entering, Placement>();
  for (const article of new Set(added.map(({ article_id }) => article_id))) {
    const isOwn = ({ article_id }: TimelineDocument) => article_id === article;
    for (const [{ entering }, placement] of placeDocuments(neighbours.filter(isOwn), added.filter(isOwn))) {
      placements.set(entering, placement);
    }
  }
  return placements;
}

function timelineDocument(entering: Entering): (TimelineDocument & { entering: Entering })[] {
  const { document, position, result } = entering;
  const { reading } = result;
  if (reading === null) return [];
  return [
    {
      article_id: reading.articleId,
      version_id: reading.versionId,
      stands_from: reading.editionTime ?? document.added,
      segment: position.segment,
      record_offset: position.offset,
      entering,
    },
  ];
}

/** The versions that are new, each as the first document that holds it was read: so it is stored, too. */
function versionsOf(documents: readonly Entering[], known: ReadonlySet<string>): Map<string, ReadVersion> {
  const versions = new Map<string, ReadVersion>();
  for (const { result } of documents) {
    if (result.reading === null) continue;
    const { versionId, version } = result.reading;
    if (!known.has(versionId) && !versions.has(versionId)) versions.set(versionId, version);
  }
  return versions;
}
