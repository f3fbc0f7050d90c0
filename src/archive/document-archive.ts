/**
 * The archive: every document as it came, in uncompressed WARC segments that are only ever appended to and synced.
 *
 *   const { archive } = await openDocumentArchive("book/archive");
 *   const [position] = await archive.append([document]);   // on the disk when this resolves
 *   await archive.read(position);
 *
 * Uncompressed, because a cut-off gzip ends without a sound. Not here: the acts of curators (journal.ts), what a
 * document says (reading), and who may open the archive (book-lock.ts).
 */
import { type FileHandle, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ArchivedDocument, KeptDocument, RecordPosition } from "./archived-document.ts";
import { makeFolder, syncFolder, writeDurably } from "./durable-files.ts";
import { findRecordBounds } from "./record-bounds.ts";
import { readRecord, writeErasedRecord, writeRecord } from "./warc-record.ts";

const usualSegmentSize = 64 * 2 ** 20;

export interface RecordList {
  readonly records: readonly RecordPosition[];
  /** Stretches that are no whole record although records follow. */
  readonly damaged: readonly RecordPosition[];
}

export interface OpenedArchive {
  readonly archive: DocumentArchive;
  /** The torn end of a write that was cut off, set aside in a file of its own; it was never acknowledged. */
  readonly cut: RecordPosition | null;
}

/** Opens the archive in `folder`, makes it when absent, and cuts off what an interrupted write left at its end. */
export async function openDocumentArchive(folder: string, segmentSize = usualSegmentSize): Promise<OpenedArchive> {
  await makeFolder(folder);
  const segments = await listSegments(folder);
  const last = segments.at(-1);
  const cut = last === undefined ? null : await setTornTailAside(folder, last);
  return { archive: new DocumentArchive(folder, segments, segmentSize), cut };
}

export class DocumentArchive {
  readonly #folder: string;
  readonly #segments: number[];
  readonly #segmentSize: number;
  #writing: { segment: number; handle: FileHandle; end: number } | null = null;

  constructor(folder: string, segments: readonly number[], segmentSize: number) {
    this.#folder = folder;
    this.#segments = [...segments];
    this.#segmentSize = segmentSize;
  }

  /** Keeps the documents, in order, with one sync for all of them. */
  async append(documents: readonly ArchivedDocument[]): Promise<RecordPosition[]> {
    if (documents.length === 0) return [];
    const records = await Promise.all(documents.map(writeRecord));
    const writing = await this.#segmentToWrite();
    const positions: RecordPosition[] = [];
    let offset = writing.end;
    for (const record of records) {
      positions.push({ segment: writing.segment, offset, length: record.length });
      offset += record.length;
    }
    await writeDurably(writing.handle, Buffer.concat(records), writing.end);
    writing.end = offset;
    return positions;
  }

  /** Throws when the record is damaged; null when it keeps no document. */
  async read(position: RecordPosition): Promise<KeptDocument | null> {
    return readRecord(await this.#bytesAt(position));
  }

  /** Every record behind `last`, in the order of adding; without it, all. */
  async list(last: RecordPosition | null = null): Promise<RecordList> {
    const records: RecordPosition[] = [];
    const damaged: RecordPosition[] = [];
    for (const segment of this.#segments) {
      if (last !== null && segment < last.segment) continue;
      const start = segment === last?.segment ? last.offset + last.length : 0;
      const bounds = findRecordBounds(await readFile(segmentPath(this.#folder, segment)), start);
      records.push(...bounds.records.map((stretch) => ({ segment, ...stretch })));
      const broken = bounds.tail === null ? bounds.damaged : [...bounds.damaged, bounds.tail];
      damaged.push(...broken.map((stretch) => ({ segment, ...stretch })));
    }
    return { records, damaged };
  }

  /** Overwrites the document's bytes and descriptions where they stand; nothing else moves. Erasing twice is erasing once. */
  async erase(position: RecordPosition): Promise<void> {
    const document = await this.read(position);
    if (document === null || document.bytes === null) return;
    const record = await writeErasedRecord({ id: document.id, added: document.added, bytes: null }, position.length);
    const handle = await open(segmentPath(this.#folder, position.segment), "r+");
    try {
      await handle.write(record, 0, record.length, position.offset);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await this.#removeTornParts();
  }

  async close(): Promise<void> {
    await this.#writing?.handle.close();
    this.#writing = null;
  }

  /** What an interrupted write left may be of the very document that is being erased. */
  async #removeTornParts(): Promise<void> {
    const names = await readdir(this.#folder);
    for (const name of names.filter((name) => name.startsWith("torn-"))) await rm(join(this.#folder, name));
  }

  async #bytesAt({ segment, offset, length }: RecordPosition): Promise<Buffer> {
    const handle = await open(segmentPath(this.#folder, segment), "r");
    try {
      const bytes = Buffer.alloc(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  async #segmentToWrite() {
    if (this.#writing !== null && this.#writing.end < this.#segmentSize) return this.#writing;
    await this.close();
    let segment = this.#segments.at(-1) ?? 1;
    const path = (n: number) => segmentPath(this.#folder, n);
    const isFull = this.#segments.length > 0 && (await stat(path(segment))).size >= this.#segmentSize;
    if (isFull) segment++;
    const isNew = segment !== this.#segments.at(-1);
    const handle = await open(path(segment), isNew ? "wx" : "r+", 0o600);
    if (isNew) {
      this.#segments.push(segment);
      await syncFolder(this.#folder);
    }
    this.#writing = { segment, handle, end: (await handle.stat()).size };
    return this.#writing;
  }
}

const segmentName = /^documents-(\d{5})\.warc$/;
const segmentPath = (folder: string, segment: number) =>
  join(folder, `documents-${String(segment).padStart(5, "0")}.warc`);

async function listSegments(folder: string): Promise<number[]> {
  const numbers = (await readdir(folder)).map((name) => Number(segmentName.exec(name)?.[1] ?? 0));
  return numbers.filter((number) => number > 0).sort((a, b) => a - b);
}

async function setTornTailAside(folder: string, segment: number): Promise<RecordPosition | null> {
  const path = segmentPath(folder, segment);
  const bytes = await readFile(path);
  const { tail } = findRecordBounds(bytes);
  if (tail === null) return null;
  // Kept beside the archive, in case it is damage after all and someone wants to look at it.
  const torn = `torn-${String(segment).padStart(5, "0")}-${tail.offset}.part`;
  await writeFile(join(folder, torn), bytes.subarray(tail.offset), { flush: true });
  await syncFolder(folder);
  const handle = await open(path, "r+");
  try {
    await handle.truncate(tail.offset);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { segment, ...tail };
}
