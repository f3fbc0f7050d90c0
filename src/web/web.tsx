/**
 * The web reader: pages rendered on the server that work without scripts; a few browser scripts where they serve.
 */
import type { FastifyPluginAsync } from "fastify";
import type { Served } from "../serving/served.ts";
import { frontPage } from "./pages/front-page.tsx";

export function web(served: Served): FastifyPluginAsync {
  return async (server) => {
    server.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(await frontPage(served)));
  };
}
