/** What an address answers to methods that it does not take: 405, and to OPTIONS which it takes (RFC 9110, 9.3.7 and 15.5.6). */
import type { FastifyInstance, HTTPMethods } from "fastify";
import { HttpProblem } from "./http-problem.ts";

const methods: readonly HTTPMethods[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** Which methods an address takes is no secret; no document lists these routes. */
const shared = { config: { scope: "none" }, schema: { hide: true } as object } as const;

/** Watches which routes are put into the server from now on. What is returned is to be called behind the last of them. */
export function refuseOtherMethods(server: FastifyInstance): () => void {
  const taken = new Map<string, string[]>();
  server.addHook("onRoute", ({ routePath, method }) => {
    taken.set(routePath, [...(taken.get(routePath) ?? []), ...[method].flat()]);
  });
  return () => {
    for (const [url, own] of [...taken]) addRefusals(server, url, own);
  };
}

function addRefusals(server: FastifyInstance, url: string, own: readonly string[]): void {
  const allowed = [...own, "OPTIONS"].join(", ");
  server.route({
    ...{ ...shared, method: "OPTIONS", url },
    handler: (_, reply) => reply.code(204).header("Allow", allowed).send(),
  });
  server.route({
    ...{ ...shared, method: methods.filter((method) => !own.includes(method)), url },
    exposeHeadRoute: false,
    // Before the body is read.
    onRequest: async (request, reply) => {
      reply.header("Allow", allowed);
      throw new HttpProblem({
        ...{ status: 405, code: "method-not-allowed", place: "method", value: request.method },
        ...{ expectation: `one of ${allowed}.`, remedy: "Ask by one of these methods." },
      });
    },
    handler: () => {},
  });
}
