/**
 * Reads the whole archive and says which documents it holds and what in it is damaged.
 */
import type { RecordPosition } from "../archive/archived-document.ts";
import type { DocumentArchive } from "../archive/document-archive.ts";
import { DamagedRecord } from "../archive/warc-record.ts";

export interface ArchiveState {
  /** Ids of the documents that can be read, erased ones too. */
  readonly documents: ReadonlySet<string>;
  /** What is damaged, and where. */
  readonly faults: readonly string[];
}

export async function examineArchive(archive: DocumentArchive): Promise<ArchiveState> {
  const { records, damaged } = await archive.list();
  const documents = new Set<string>();
  const faults = damaged.map((position) => `${nameOf(position)}: ${position.length} bytes that are no record`);
  for (const position of records) {
    try {
      const document = await archive.read(position);
      if (document !== null) documents.add(document.id);
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
      faults.push(`${nameOf(position)}: ${error.message}`);
    }
  }
  return { documents, faults };
}

const nameOf = ({ segment, offset }: RecordPosition) => `segment ${segment}, byte ${offset}`;
