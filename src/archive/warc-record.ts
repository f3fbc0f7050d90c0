/**
 * One document as one WARC 1.1 record, and back: a `resource` record whose named headers keep what the user said.
 *
 *   Tollbook-Document: d-0123456789abcdef
 *   Tollbook-Place: news/page%201.html
 *
 * An erased document becomes a `metadata` record of exactly the same length, so that all other records stay where they are.
 * Not here: files and offsets (document-archive.ts), finding where a record ends (record-bounds.ts).
 */
import { createHash } from "node:crypto";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import type { ArchivedDocument, ErasedDocument, KeptDocument } from "./archived-document.ts";

/** "Tollbook-Layout" is the version of this layout; its line also leaves room for the note of an erasure. */
const describing = ["place", "format", "date", "url", "outlet"] as const;
const headerOf = (field: string) => `Tollbook-${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** The record's bytes, with its closing blank lines. */
export function writeRecord(document: ArchivedDocument): Promise<Uint8Array> {
  const headers: Record<string, string> = {
    ...identityOf(document),
    "Tollbook-Layout": "1",
    "Content-Type": contentTypes.get(document.format ?? "") ?? "application/octet-stream",
  };
  for (const field of describing) {
    const value = document[field];
    if (value !== null) headers[headerOf(field)] = escapeHeader(value);
  }
  const url = document.url !== null && URL.canParse(document.url) ? document.url : `urn:tollbook:${document.id}`;
  return serialize({ type: "resource", url, date: document.added, headers, sha256: document.sha256 }, document.bytes);
}

const contentTypes: ReadonlyMap<string, string> = new Map([
  ["html", "text/html"],
  ["plain-text", "text/plain"],
  ["json-line", "application/json"],
]);

/** A record of `length` bytes that says only which document was here. */
export async function writeErasedRecord(document: ErasedDocument, length: number): Promise<Uint8Array> {
  let padding = 0;
  let stretch = 0;
  // The number of padding bytes stands in the header, so the header's own length can move with it.
  for (let attempt = 0; attempt < 8; attempt++) {
    const record = await serialize(erasedHeaders(document, stretch), Buffer.alloc(padding, " "));
    if (record.length === length) return record;
    const wanted = padding + length - record.length;
    if (wanted < 0) break;
    if (attempt > 3) stretch++;
    padding = wanted;
  }
  throw new Error(`document ${document.id}: its record of ${length} bytes cannot hold the note of its erasure`);
}

function erasedHeaders(document: ErasedDocument, stretch: number): RecordHead {
  const note = { "Content-Type": "text/plain", "Tollbook-Erased": "y".repeat(stretch + 1) };
  const headers = { ...identityOf(document), ...note };
  return { type: "metadata", url: `urn:tollbook:${document.id}`, date: document.added, headers, sha256: null };
}

/** A record whose bytes are not those that were written. */
export class DamagedRecord extends Error {}

/** What a record keeps; null for a record that keeps no document. Throws DamagedRecord. */
export async function readRecord(bytes: Uint8Array): Promise<KeptDocument | null> {
  const record = await WARCParser.parse([bytes]);
  if (record === null) throw new DamagedRecord("not a WARC record");
  const block = await record.readFully(false);
  const digest = record.warcBlockDigest;
  if (digest !== `sha256:${sha256Of(block)}`) throw new DamagedRecord(`its bytes do not match their digest ${digest}`);
  const id = record.warcHeader("Tollbook-Document");
  if (!id) return null;
  const added = record.warcDate ?? "";
  if (record.warcHeader("Tollbook-Erased")) return { id, added, bytes: null };
  const described = Object.fromEntries(
    describing.map((field) => [field, unescapeHeader(record.warcHeader(headerOf(field)))]),
  ) as Record<(typeof describing)[number], string | null>;
  return {
    ...described,
    place: described.place ?? "",
    id,
    added,
    sha256: digest.slice("sha256:".length),
    bytes: block,
  };
}

interface RecordHead {
  readonly type: "resource" | "metadata";
  readonly url: string;
  readonly date: string;
  readonly headers: Record<string, string>;
  readonly sha256: string | null;
}

function serialize({ type, url, date, headers, sha256 }: RecordHead, block: Uint8Array): Promise<Uint8Array> {
  const digest = `sha256:${sha256 ?? sha256Of(block)}`;
  const warcHeaders = { ...headers, "WARC-Payload-Digest": digest, "WARC-Block-Digest": digest };
  const record = WARCRecord.create({ type, url, date, warcVersion: "WARC/1.1", warcHeaders }, [block]);
  return WARCSerializer.serialize(record, { gzip: false });
}

function identityOf({ id }: { id: string }): Record<string, string> {
  return { "WARC-Record-ID": `<urn:tollbook:record:${id}>`, "Tollbook-Document": id };
}

const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Header lines are printable ASCII: everything else, the escape's own % and spaces at the ends are percent-encoded. */
function escapeHeader(value: string): string {
  return value.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[^\x20-\x7e]+|%|^ | $/gu, encodeURIComponent);
}

function unescapeHeader(value: string | null | undefined): string | null {
  return value === null || value === undefined ? null : decodeURIComponent(value);
}
