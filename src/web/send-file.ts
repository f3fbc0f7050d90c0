/** Answers with a file to keep: named, and kept here until the book changes. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { answerKept } from "../serving/answer-kept.ts";
import type { Served } from "../serving/served.ts";
import { addressRead } from "./read-fields.ts";

export interface SentFile {
  /** Of Latin letters, digits, dots and dashes. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files tell the day on which they were made. */
export function sendFile(served: Served, request: FastifyRequest, reply: FastifyReply, make: () => Promise<SentFile>) {
  reply.header("cache-control", "private, no-cache");
  const asked = ["file", addressRead(request), served.now().toISOString().slice(0, 10)];
  return answerKept(served, { request, reply, asked }, async () => {
    const { name, type, bytes } = await make();
    const headers = { "content-type": type, "content-disposition": `attachment; filename="${name}"` };
    return { written: Buffer.from(bytes), status: 200, headers };
  });
}
