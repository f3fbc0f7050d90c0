/**
 * The documents that a body brings, one after the other; what cannot be taken is a refused result in its place, and costs no other.
 *
 *   for await (const one of documentsInBody(request, body, labels)) …
 */
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { formParts } from "../../serving/form-parts.ts";
import type { AddResult, DocumentInput } from "../../usecases/add-documents.ts";
import { isBlank, readLines } from "../../usecases/read-lines.ts";
import { shown } from "../validation-fault.ts";
import { readAs } from "../validator.ts";
import { documentFields, labels } from "./document-fields.ts";
import { gatherBytes, longestDocument } from "./gather-bytes.ts";
import { RawBody } from "./raw-body.ts";

export type Labels = z.output<typeof labels>;
export type Arriving = DocumentInput | AddResult;

/** Throws a problem where the whole body cannot be read. */
export async function* documentsInBody(request: FastifyRequest, given: Labels): AsyncGenerator<Arriving> {
  const { body } = request;
  if (request.isMultipart()) yield* documentsInParts(request, given);
  else if (!(body instanceof RawBody)) yield documentOfFields(body, given);
  else if (body.type === "application/x-ndjson") yield* documentsInLines("body", body.stream, given);
  else {
    const format = body.type === "text/html" ? "html" : "plain-text";
    const bytes = await gatherBytes(body.stream, longestDocument);
    yield bytes === null ? tooLong("body") : { place: given.url ?? "body", bytes, format, ...given };
  }
}

function documentOfFields(body: unknown, given: Labels): DocumentInput {
  const document = readAs(documentFields, body, "body");
  const bytes = Buffer.from(JSON.stringify(document));
  return { place: document.url ?? "body", bytes, format: "json-line", ...given };
}

async function* documentsInLines(
  place: string,
  stream: AsyncIterable<Uint8Array>,
  given: Labels,
): AsyncGenerator<Arriving> {
  for await (const { number, bytes } of readLines(stream, longestDocument)) {
    const at = `${place}:${number}`;
    if (bytes === null) yield tooLong(at);
    else if (!isBlank(bytes)) yield { place: at, bytes, format: "json-line", ...given };
  }
}

/** Fields stand before the files that they are about. */
async function* documentsInParts(request: FastifyRequest, given: Labels): AsyncGenerator<Arriving> {
  const limits = { fileSize: longestDocument, files: 10_000, fields: 20, fieldSize: 4000 };
  let labelled: Labels = given;
  for await (const part of formParts(request, limits)) {
    if (part.type === "field") {
      labelled = { ...labelled, ...readAs(labels, { [part.fieldname]: part.value }, "body") };
      continue;
    }
    const place = shown(part.filename, 500) || "file";
    if (/\.(?:ndjson|jsonl)$/i.test(place)) yield* documentsInLines(place, part.file, labelled);
    else {
      const bytes = await gatherBytes(part.file, longestDocument);
      const format = formatOf(place, part.mimetype);
      const isWhole = bytes !== null && !part.file.truncated;
      yield isWhole ? { place, bytes, ...labelled, ...(format === undefined ? {} : { format }) } : tooLong(place);
    }
  }
}

/** What name and type say; undefined when only the bytes can tell. */
function formatOf(name: string, type: string): DocumentInput["format"] | undefined {
  if (/\.json$/i.test(name) || type === "application/json") return "json-line";
  if (/\.x?html?$/i.test(name) || type === "text/html") return "html";
  return /\.(?:txt|md)$/i.test(name) || type === "text/plain" ? "plain-text" : undefined;
}

function tooLong(place: string): AddResult {
  const message = `The document is longer than ${longestDocument / 1024 / 1024} MiB; one article was expected.`;
  return {
    ...{ place, outcome: "refused", articleId: null, versionId: null, headline: null, figures: 0 },
    ...{ figureChanges: null, withoutNote: null },
    problems: [{ code: "document-too-long", place, message, remedy: "Split it into articles." }],
  };
}
