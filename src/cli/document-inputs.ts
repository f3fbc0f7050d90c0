/**
 * Reads the files that `add` was given, one document at a time: a file of JSON lines gives one a line.
 *
 *   for await (const input of documentInputs(files, labels, environment)) input.place → "feed.ndjson:12"
 *
 * Not here: finding the files (gather-inputs.ts), reading articles out of bytes (the use case).
 */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Readable } from "node:stream";
import type { Problem } from "../domain/problem.ts";
import type { DocumentInput } from "../usecases/add-documents.ts";
import { isBlank, longestLine, readLines } from "../usecases/read-lines.ts";
import type { InputFile } from "./gather-inputs.ts";

/** What plain text cannot say of itself. */
export type Labels = Pick<DocumentInput, "date" | "url" | "outlet">;

interface Reading {
  readonly labels: Labels;
  readonly stdin: Readable;
  /** Called after each document with the bytes read for it. */
  readonly onRead: (bytes: number) => void;
  /** Called for what cannot be read; the others go on. */
  readonly onProblem: (problem: Problem) => void;
  readonly interrupted: AbortSignal;
}

const formats: Readonly<Record<string, "html" | "plain-text">> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "plain-text",
  ".md": "plain-text",
};

/** What the name of a file says of its format; undefined when only the bytes can tell. */
export function formatOf(place: string): "html" | "plain-text" | undefined {
  return formats[extname(place).toLowerCase()];
}

/** Stops between two documents when interrupted. */
export async function* documentInputs(files: readonly InputFile[], reading: Reading): AsyncGenerator<DocumentInput> {
  for (const file of files) {
    if (reading.interrupted.aborted) return;
    try {
      yield* inputsOf(file, reading);
    } catch (error) {
      const { code, syscall, message } = error as NodeJS.ErrnoException;
      if (syscall === undefined) throw error;
      reading.onProblem({
        code: `system-${code?.toLowerCase()}`,
        place: file.place,
        message,
        remedy: "Check who may read it.",
      });
    }
  }
}

async function* inputsOf(file: InputFile, reading: Reading): AsyncGenerator<DocumentInput> {
  const extension = extname(file.place).toLowerCase();
  if (file.path === null) yield* fromStandardInput(reading);
  else if (extension === ".ndjson" || extension === ".jsonl") {
    yield* fromLines(file.place, createReadStream(file.path), reading);
  } else if (file.bytes > longestLine) reading.onProblem(tooLong(file.place));
  else {
    const format = extension === ".json" ? "json-line" : formatOf(file.place);
    const bytes = await readFile(file.path);
    yield { place: file.place, bytes, ...reading.labels, ...(format === undefined ? {} : { format }) };
    reading.onRead(bytes.length);
  }
}

async function* fromLines(
  place: string,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
): AsyncGenerator<DocumentInput> {
  for await (const { number, bytes } of readLines(stream)) {
    if (reading.interrupted.aborted) return;
    if (bytes === null) reading.onProblem(tooLong(`${place}:${number}`));
    else if (!isBlank(bytes)) yield { place: `${place}:${number}`, bytes, format: "json-line", ...reading.labels };
    reading.onRead((bytes?.length ?? longestLine) + 1);
  }
}

/** Standard input is JSON lines when it begins with a brace, else one document of whatever format its bytes tell. */
async function* fromStandardInput(reading: Reading): AsyncGenerator<DocumentInput> {
  const chunks = reading.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const begun: Uint8Array[] = [];
  let beginning = "";
  while (beginning === "") {
    const { value, done } = await chunks.next();
    if (done) break;
    begun.push(value);
    beginning = Buffer.from(value)
      .toString("latin1")
      .replace(/^\xef\xbb\xbf/, "")
      .trimStart();
  }
  const rest = (async function* () {
    yield* begun;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  if (beginning.startsWith("{")) {
    yield* fromLines("-", rest, reading);
    return;
  }
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of rest) {
    length += chunk.length;
    if (length <= longestLine) all.push(chunk);
  }
  if (length > longestLine) reading.onProblem(tooLong("-"));
  else yield { place: "-", bytes: Buffer.concat(all), ...reading.labels };
}

/** A document too long to be taken into memory at all; what reading itself takes is for the use case to say. */
export function tooLong(place: string): Problem {
  return {
    code: "document-too-long",
    place,
    message: `The document is longer than ${longestLine / 1024 / 1024} MiB; one article was expected.`,
    remedy: "Split it into articles.",
  };
}
