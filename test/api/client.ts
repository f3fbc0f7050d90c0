/** A client made from the committed document, speaking to a server without a network. */
import type { FastifyInstance, HTTPMethods } from "fastify";
import createClient from "openapi-fetch";
import type { paths } from "./client-types.ts";
import { authorization } from "./serve-book.ts";

export function clientOf(server: FastifyInstance) {
  return createClient<paths>({
    baseUrl: "http://localhost",
    headers: { authorization },
    async fetch(request: Request) {
      const { pathname, search } = new URL(request.url);
      const answer = await server.inject({
        method: request.method as Uppercase<HTTPMethods & string> & "GET",
        url: pathname + search,
        headers: Object.fromEntries(request.headers),
        payload: Buffer.from(await request.arrayBuffer()),
      });
      const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
      return new Response(new Uint8Array(answer.rawPayload), { status: answer.statusCode, headers });
    },
  });
}
