/**
 * A draft as it came, and in which format it is written: as its name says, else as its first line does.
 */
import { isMarkdown } from "../reading/formats.ts";
import type { DocumentFormat, SourceDocument } from "../reading/read-document.ts";

export interface DraftSource extends SourceDocument {
  readonly place: string;
  /** The bytes were made of another file, whose lines are not theirs. */
  readonly isDerived?: boolean;
}

/** A file as a draft: Markdown and HTML by the ending of its name, a Word document by its bytes. */
export async function draftInFile(bytes: Uint8Array, place: string): Promise<DraftSource> {
  const page = isZip(bytes) ? await (await import("../reading/docx.ts")).htmlOfDocx(bytes) : null;
  if (page !== null) return { bytes: new TextEncoder().encode(page), place, format: "html", isDerived: true };
  const format = formatNamed(place);
  return { bytes, place, ...(format === undefined ? {} : { format }) };
}

/** The format that the ending of a file's name tells; undefined where it tells none. */
export function formatNamed(place: string): DocumentFormat | undefined {
  return formats.find(([ending]) => ending.test(place))?.[1];
}

/** Markdown that nobody named as such: a book reads it as plain text, and a draft from a pipe or a form is as often Markdown as not. */
export function withFormat(source: DraftSource): DraftSource {
  if (source.format !== undefined) return source;
  const beginning = new TextDecoder().decode(source.bytes.subarray(0, looked));
  return isMarkdown(beginning) ? { ...source, format: "markdown" } : source;
}

/** In bytes. */
const looked = 20_000;

/** As a .docx is one. Its reader is loaded only then: a cold start would wait for it. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const formats = [
  [/\.(?:md|markdown|mdx)$/i, "markdown"],
  [/\.x?html?$/i, "html"],
  [/\.txt$/i, "plain-text"],
] as const;
