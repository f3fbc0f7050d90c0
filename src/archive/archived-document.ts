/**
 * A document as the archive keeps it: the bytes as they came, and what the user said of them.
 *
 * Its id is the content: the same bytes with the same url, date, outlet and format are the same document, wherever
 * they were found. The place is kept too, but two places of one document do not make it two.
 */
import { createHash } from "node:crypto";

export interface DocumentDescription {
  /** Where it came from, as the user named it. */
  readonly place: string;
  readonly format: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
}

export interface ArchivedDocument extends DocumentDescription {
  /** "d-" and 16 hexadecimal digits. */
  readonly id: string;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
  /** ISO 8601, when the archive got it. */
  readonly added: string;
  readonly bytes: Uint8Array;
}

/** What is left of a document whose bytes were erased. */
export interface ErasedDocument {
  readonly id: string;
  readonly added: string;
  readonly bytes: null;
}

export type KeptDocument = ArchivedDocument | ErasedDocument;

/** Where a record stands in the archive; offsets in bytes. */
export interface RecordPosition {
  /** Number of the segment file, from 1. */
  readonly segment: number;
  readonly offset: number;
  readonly length: number;
}

/** The document of these bytes and descriptions; an empty description says nothing. */
export function documentOf(bytes: Uint8Array, description: DocumentDescription, added: Date): ArchivedDocument {
  const format = description.format || null;
  const date = description.date || null;
  const url = description.url || null;
  const outlet = description.outlet || null;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const identity = JSON.stringify([sha256, format, date, url, outlet]);
  const id = `d-${createHash("sha256").update(identity).digest("hex").slice(0, 16)}`;
  return { place: description.place, format, date, url, outlet, id, sha256, added: added.toISOString(), bytes };
}
