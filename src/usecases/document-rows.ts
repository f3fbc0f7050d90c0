/**
 * What the ledger keeps of one document of the archive: its own row, its problems, and its article and version where
 * the book does not have them yet.
 */
import type { KeptDocument, RecordPosition } from "../archive/archived-document.ts";
import { appendRows, type EntryRows } from "../ledger/entry-rows.ts";
import type { DocumentEntry } from "../ledger/rows.ts";
import type { ReadResult } from "./read-for-book.ts";

/** `known`: ids of the versions and articles that need no row any more; those given one here are added. */
export function addDocumentRows(
  rows: EntryRows,
  document: KeptDocument,
  position: RecordPosition,
  { reading, problems }: ReadResult,
  known: Set<string>,
): void {
  if (reading !== null) {
    const { articleId, address, versionId } = reading;
    if (!known.has(articleId)) rows.articles.push({ id: articleId, url: address });
    if (!known.has(versionId)) appendRows(rows, reading.rows);
    known.add(articleId).add(versionId);
  }
  rows.documents.push(documentRow(document, position, reading));
  problems.forEach(({ code, place, message, remedy }, index) => {
    rows.problems.push({ document_id: document.id, position: index, code, place, message, remedy });
  });
}

function documentRow(
  document: KeptDocument,
  { segment, offset, length }: RecordPosition,
  reading: ReadResult["reading"],
): DocumentEntry {
  const isErased = document.bytes === null;
  const { place, format, date, url, outlet, sha256 } = isErased ? nothing : document;
  return {
    id: document.id,
    segment,
    record_offset: offset,
    record_length: length,
    added: document.added,
    place,
    format,
    date,
    url,
    outlet,
    sha256,
    article_id: reading?.articleId ?? null,
    version_id: reading?.versionId ?? null,
    is_erased: isErased,
    stated_time: reading?.statedTime ?? null,
    edition_time: reading?.editionTime ?? null,
  };
}

const nothing = { place: null, format: null, date: null, url: null, outlet: null, sha256: null };
