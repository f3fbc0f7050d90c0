/**
 * Answers with a file of this machine, or the part of it that is asked for (RFC 9110, 14): players ask for a part to seek.
 *
 * Of several parts in one request the whole is sent, as the standard allows.
 */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { doesMatch, entityTag } from "./conditions.ts";
import { HttpProblem } from "./http-problem.ts";

export interface FileToSend {
  readonly path: string;
  readonly type: string;
  /** Whatever beside size and time tells the content apart. */
  readonly asked: readonly string[];
}

/** Throws what opening throws, and HttpProblem `range-beyond`. */
export async function sendRanges(request: FastifyRequest, reply: FastifyReply, { path, type, asked }: FileToSend) {
  const { headers } = request;
  const file = await open(path);
  const { size, mtimeMs } = await file.stat();
  const tag = entityTag(...asked, String(size), String(mtimeMs));
  reply.type(type).headers({ etag: tag, "accept-ranges": "bytes", "cache-control": "private, no-cache" });
  const known = headers["if-none-match"];
  if (known !== undefined && doesMatch(known, tag)) {
    await file.close();
    return reply.code(304).send();
  }
  const isSame = headers["if-range"] === undefined || headers["if-range"] === tag;
  const part = isSame ? partOf(headers.range, size) : "whole";
  if (part === "beyond") {
    await file.close();
    throw beyond(headers.range!, size, reply);
  }
  const { start, end } = part === "whole" ? { start: 0, end: size - 1 } : part;
  if (part !== "whole") reply.code(206).header("content-range", `bytes ${start}-${end}/${size}`);
  reply.header("content-length", end - start + 1);
  if (request.method === "HEAD" || size === 0) {
    await file.close();
    // Of no body at all Fastify says that it is 0 long.
    return reply.send(Readable.from([]));
  }
  return reply.send(createReadStream("", { fd: file, start, end }));
}

/** "bytes=0-499", "bytes=500-", "bytes=-500"; whatever is no range of bytes asks for the whole. */
export function partOf(
  range: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | "whole" | "beyond" {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return "whole";
  if (first === "")
    return last === "0" || size === 0 ? "beyond" : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const [start, end] = [Number(first), last === "" ? size - 1 : Math.min(Number(last), size - 1)];
  if (last !== "" && Number(last) < start) return "whole";
  return start >= size ? "beyond" : { start, end };
}

function beyond(range: string, size: number, reply: FastifyReply): HttpProblem {
  reply.header("content-range", `bytes */${size}`);
  return new HttpProblem({
    ...{ status: 416, code: "range-beyond", place: "Range", value: range.slice(0, 100) },
    expectation: `a part of the file's ${size} bytes`,
    remedy: "Ask for the whole file, and then for a part of it.",
  });
}
