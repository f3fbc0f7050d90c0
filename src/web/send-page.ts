/**
 * Answers with a page: as HTML, with an entity tag, and with nothing but the status where the reader has it already.
 *
 * Not here: headers of all answers (serving), what is on the page.
 */
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { renderPage } from "./render-page.ts";

const zip = promisify(gzip);

/** Below so many characters a page is not worth packing. */
const shortest = 1400;

/** A browser keeps the page, and asks each time whether it is still the same. */
export async function sendPage(request: FastifyRequest, reply: FastifyReply, page: VNode, status = 200) {
  const html = renderPage(page);
  const tag = `W/"${createHash("sha256").update(html).digest("base64url").slice(0, 22)}"`;
  reply.code(status).type("text/html; charset=utf-8");
  reply.header("cache-control", "private, no-cache").header("vary", "accept-encoding").header("etag", tag);
  if (status === 200 && isKnown(request, tag)) return reply.code(304).send();
  if (html.length < shortest || !takesGzip(request)) return reply.send(html);
  return reply.header("content-encoding", "gzip").send(await zip(html));
}

/** Weak comparison, as RFC 9110 has it for If-None-Match. */
function isKnown({ headers }: FastifyRequest, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  return (headers["if-none-match"] ?? "").split(",").some((one) => one.trim() === "*" || bare(one) === bare(tag));
}

export function takesGzip({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers["accept-encoding"] ?? ""));
}
