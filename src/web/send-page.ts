/**
 * Answers with a page, as HTML: one of the book, which is kept until the book changes, or one of the moment.
 *
 * Not here: headers of all answers (serving), what is on the page.
 */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import { answerKept } from "../serving/answer-kept.ts";
import type { Served } from "../serving/served.ts";
import { addressRead } from "./read-fields.ts";
import { renderPage } from "./render-page.ts";

const zip = promisify(gzip);

/** Zlib's own is 6, which takes half as long again for a page that is a twentieth smaller. */
const level = 4;
/** Below so many characters a page is not worth packing. */
const shortest = 1400;
const type = "text/html; charset=utf-8";
/** A browser keeps the page, and asks each time whether it is still the same. */
const caching = { "cache-control": "private, no-cache", vary: "accept-encoding" };

export interface MadePage {
  readonly page: VNode;
  readonly status: number;
}

/** A page of what the book has. `make` must hang on the book, on how it is served, on what is read of the address and on `more` alone. */
export function sendBookPage(
  served: Served,
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<VNode | MadePage>,
  more = "",
) {
  const isPacked = takesGzip(request);
  reply.headers(caching).type(type);
  const asked = ["page", addressRead(request), isPacked ? "gzip" : "", more];
  return answerKept(served, { request, reply, asked }, async () => {
    const made = await make();
    const { page, status } = "page" in made ? made : { page: made, status: 200 };
    return { status, ...(await pack(renderPage(page), isPacked)) };
  });
}

/** A page of the moment: a form, a fault, what is being added. `more`: headers that it has beside those of all pages, or in their place. */
export async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: VNode,
  status = 200,
  more: Readonly<Record<string, string>> = {},
) {
  const { written, headers } = await pack(renderPage(page), takesGzip(request));
  return reply
    .code(status)
    .headers({ ...caching, ...more })
    .type(type)
    .headers(headers)
    .send(written);
}

async function pack(html: string, isPacked: boolean) {
  if (html.length < shortest || !isPacked) return { written: html, headers: {} };
  return { written: await zip(html, { level }), headers: { "content-encoding": "gzip" } };
}

export function takesGzip({ headers }: FastifyRequest): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers["accept-encoding"] ?? ""));
}
