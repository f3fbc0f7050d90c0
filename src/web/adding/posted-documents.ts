/**
 * The documents that the form brings: pasted words or a pasted page, and files. What cannot be taken is told in its place and costs no
 * other. Nothing of them is shown or run here: they are bytes for the reading room.
 */
import type { FastifyRequest } from "fastify";
import { type FormFile, formParts } from "../../serving/form-parts.ts";
import { HttpProblem } from "../../serving/http-problem.ts";
import type { AddResult, DocumentInput } from "../../usecases/add-documents.ts";
import { checkDay } from "../../usecases/check-filters.ts";
import { isBlank, readLines } from "../../usecases/read-lines.ts";

const mebibyte = 1024 * 1024;
export const longestFile = 16 * mebibyte;
export const mostFiles = 200;
/** Of all together: they are held until their turn. */
export const mostBytes = 64 * mebibyte;

export type Posted = DocumentInput | AddResult;
type Labels = Pick<DocumentInput, "date" | "url" | "outlet">;
type Raw = Omit<DocumentInput, keyof Labels> | AddResult;

/** Throws an HttpProblem where there is nothing, too much, or one address for many; a BookError: `date-malformed`. */
export async function postedDocuments(request: FastifyRequest): Promise<Posted[]> {
  const limits = { fileSize: longestFile, files: mostFiles, fields: 10, fieldSize: longestFile };
  const documents: Raw[] = [];
  const labels: Record<string, string> = {};
  let bytes = 0;
  for await (const part of formParts(request, limits)) {
    const own = part.type === "file" ? await documentsInFile(part) : pastedIn(part.fieldname, part.value, labels);
    bytes += part.type === "file" ? lengthOf(own) : Buffer.byteLength(String(part.value));
    if (bytes > mostBytes) throw tooMuch();
    documents.push(...own);
  }
  if (documents.length === 0) throw nothing();
  const checked = checkLabels(labels, documents.length);
  return documents.map((one) => ("bytes" in one ? { ...one, ...checked } : one));
}

const lengthOf = (documents: readonly Raw[]) =>
  documents.reduce((sum, one) => sum + ("bytes" in one ? one.bytes.length : 0), 0);

/** A field is the pasted document, or says of all what they cannot say themselves. */
function pastedIn(name: string, value: unknown, labels: Record<string, string>): Raw[] {
  const text = typeof value === "string" ? value : "";
  if (name !== "pasted") {
    const label = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
    if (label !== "") labels[name] = label;
    return [];
  }
  if (text.trim() === "") return [];
  const format = /^\s*<(?:!doctype|!--|html|head|body|article|div|p|h1)[\s>]/i.test(text) ? "html" : "plain-text";
  return [{ place: format === "html" ? "pasted page" : "pasted words", bytes: Buffer.from(text), format }];
}

async function documentsInFile({ filename, file }: FormFile): Promise<Raw[]> {
  const place = filename || "file";
  const pieces: Uint8Array[] = [];
  for await (const piece of file) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  // A form sends a field for files without one when none is chosen.
  if (filename === "" && bytes.length === 0) return [];
  if (file.truncated) return [tooLong(place)];
  if (!/\.(?:ndjson|jsonl)$/i.test(place)) return [{ place, bytes, ...formatOf(place) }];
  const lines: Raw[] = [];
  for await (const { number, bytes: line } of readLines(inOnePiece(bytes))) {
    const at = `${place}:${number}`;
    if (line === null) lines.push(tooLong(at));
    else if (!isBlank(line)) lines.push({ place: at, bytes: line, format: "json-line" });
  }
  return lines;
}

async function* inOnePiece(bytes: Uint8Array) {
  yield bytes;
}

/** What the name says; nothing where only the bytes can tell. */
function formatOf(name: string): Pick<DocumentInput, "format"> {
  if (/\.json$/i.test(name)) return { format: "json-line" };
  if (/\.x?html?$/i.test(name)) return { format: "html" };
  return /\.(?:txt|md)$/i.test(name) ? { format: "plain-text" } : {};
}

function checkLabels({ date, url, outlet }: Record<string, string>, count: number): Labels {
  checkDay("day of publication", date ?? null);
  if (url !== undefined && !(/^https?:\/\//i.test(url) && URL.canParse(url))) throw notAnAddress(url);
  if (url !== undefined && count > 1) throw oneForMany(count);
  return {
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

function tooLong(place: string): AddResult {
  const message = `The document is longer than ${longestFile / mebibyte} MiB; one article was expected.`;
  return {
    ...{ place, outcome: "refused", articleId: null, versionId: null, headline: null, figures: 0 },
    ...{ figureChanges: null, withoutNote: null },
    problems: [{ code: "document-too-long", place, message, remedy: "Split it into articles." }],
  };
}

const nothing = () =>
  new HttpProblem({
    ...{ status: 400, code: "no-document", place: "form", value: "no words and no file" },
    expectation: "an article: its words, its page, or a file",
    remedy: "Paste the article, or choose files.",
  });

const tooMuch = () =>
  new HttpProblem({
    ...{ status: 413, code: "body-too-large", place: "form", value: `more than ${mostBytes / mebibyte} MiB` },
    expectation: `at most ${mostBytes / mebibyte} MiB at once`,
    remedy: "Add them in several turns, or with the command: tollbook add FOLDER",
  });

const notAnAddress = (value: string) =>
  new HttpProblem({
    ...{ status: 400, code: "not-an-address", place: "address", value },
    expectation: "a web address, such as https://example.org/a-story",
    remedy: "Copy it from the browser that showed the article, or leave it out.",
  });

const oneForMany = (count: number) =>
  new HttpProblem({
    ...{ status: 400, code: "url-for-many", place: "address", value: `one for ${count} documents` },
    expectation: "a single document: documents with one address are versions of one article",
    remedy: "Leave the address out, or add the documents one by one.",
  });
