/** Answers with a file to keep: named, with an entity tag, and with nothing but the status where the reader has it already. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface SentFile {
  /** Of Latin letters, digits, dots and dashes. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export function sendFile(request: FastifyRequest, reply: FastifyReply, { name, type, bytes }: SentFile) {
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  reply.header("etag", tag).header("cache-control", "private, no-cache");
  const known = (request.headers["if-none-match"] ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (known.includes(tag)) return reply.code(304).send();
  return reply.type(type).header("content-disposition", `attachment; filename="${name}"`).send(Buffer.from(bytes));
}
