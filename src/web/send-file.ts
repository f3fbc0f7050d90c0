/** Answers with a file to keep: named, and kept here until the book changes. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { answerKept } from "../serving/answer-kept.ts";
import type { Served } from "../serving/served.ts";
import { addressRead } from "./read-fields.ts";

export interface SentFile {
  /** Of letters and digits of any script, dots and dashes. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Files tell the day on which they were made, and lead to the server that they were had from. */
export function sendFile(served: Served, request: FastifyRequest, reply: FastifyReply, make: () => Promise<SentFile>) {
  reply.header("cache-control", "private, no-cache");
  const asked = ["file", request.protocol, request.host, addressRead(request), served.now().toISOString().slice(0, 10)];
  return answerKept(served, { request, reply, asked }, async () => {
    const { name, type, bytes } = await make();
    const headers = { "content-type": type, "content-disposition": attachmentOf(name) };
    return { written: Buffer.from(bytes), status: 200, headers };
  });
}

/** As RFC 6266 writes names beyond ASCII, with one in ASCII for whoever does not know it. */
function attachmentOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, "_");
  const rest = plain === name ? "" : `; filename*=UTF-8''${encodeURIComponent(name)}`;
  return `attachment; filename="${plain}"${rest}`;
}
