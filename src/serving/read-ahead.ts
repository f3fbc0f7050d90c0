/** Makes the pages that most will ask for before anybody asks: the front page, and what it leads to. Answers are kept until the book changes. */
import { gunzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";

/** So many pages; by then the program has run through what it does most, too. */
const mostPages = 100;

/** `secret`: of somebody who may read. One page after the other, behind whoever asks meanwhile; ends when the server does. */
export async function readAhead(server: FastifyInstance, secret: string): Promise<void> {
  const headers = { "accept-encoding": "gzip", authorization: `Bearer ${secret}` };
  const ask = (url: string) => server.inject({ url, headers });
  const { rawPayload, headers: told } = await ask("/");
  const front = told["content-encoding"] === "gzip" ? gunzipSync(rawPayload) : rawPayload;
  const links = [...front.toString().matchAll(/href="(\/(?:articles|estimates|subjects)\/[^"#?]+)["#?]/g)];
  for (const url of [...new Set(links.map(([, link]) => link!))].slice(0, mostPages)) {
    if (!server.server.listening) return;
    await ask(url);
  }
}
