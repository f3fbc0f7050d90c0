/**
 * The fields and files of a form, one after the other as they arrive. A form that is cut off or has no boundaries is a fault of
 * whoever sent it; the parser gives it no status.
 */
import type { FastifyRequest } from "fastify";
import { HttpProblem } from "./http-problem.ts";

export interface FormLimits {
  /** Bytes of a file, and of a field. */
  readonly fileSize: number;
  readonly fieldSize: number;
  readonly files: number;
  readonly fields: number;
}

export interface FormFile {
  readonly type: "file";
  readonly filename: string;
  readonly mimetype: string;
  readonly file: AsyncIterable<Uint8Array> & {
    /** Known when it has been read: whether it was longer than a file may be. */
    readonly truncated: boolean;
  };
}

export interface FormField {
  readonly type: "field";
  readonly fieldname: string;
  readonly value: unknown;
}

/** Each file has to be read before the next part is asked for. Throws HttpProblem: 400, 413. */
export async function* formParts(request: FastifyRequest, limits: FormLimits): AsyncGenerator<FormFile | FormField> {
  const parts = request.parts({ limits: { ...limits, parts: limits.files + limits.fields } });
  for await (const part of toldAsProblem(parts)) {
    if (part.type === "field") {
      yield { type: "field", fieldname: part.fieldname, value: part.value };
      continue;
    }
    const { filename = "", mimetype, file } = part;
    const isTruncated = () => file.truncated;
    yield {
      ...{ type: "file", filename, mimetype },
      file: {
        [Symbol.asyncIterator]: () => toldAsProblem<Uint8Array>(file),
        get truncated() {
          return isTruncated();
        },
      },
    };
  }
}

async function* toldAsProblem<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    if (typeof (error as { statusCode?: unknown }).statusCode === "number") throw error;
    throw new HttpProblem({
      ...{ status: 400, code: "form-malformed", place: "body", value: (error as Error).message },
      expectation: "a whole form, multipart/form-data with the boundary that its Content-Type names",
      remedy: "Let the browser or the client write the form, and send it to its end.",
    });
  }
}
