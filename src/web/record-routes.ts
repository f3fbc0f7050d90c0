/** Corrections, sources and search: lists that are paged. */
import type { FastifyPluginAsync } from "fastify";
import type { Served } from "../serving/served.ts";
import { correctionsPage } from "./pages/corrections-page.tsx";
import { searchPage } from "./pages/search-page.tsx";
import { sourcePage } from "./pages/source-page.tsx";
import { sourcesPage } from "./pages/sources-page.tsx";
import { type Fields, fieldOf } from "./query-fields.ts";
import { searchNames } from "./search-fields.ts";
import { sendBookPage } from "./send-page.ts";

interface Asked {
  Params: { source: string };
  Querystring: Fields;
}

export function recordRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    server.get<Asked>("/corrections", { config: { fields: ["after"] } }, async (request, reply) =>
      sendBookPage(served, request, reply, () => correctionsPage(served, fieldOf(request.query, "after"))),
    );
    server.get<Asked>("/sources", { config: { fields: ["words", "after"] } }, async (request, reply) => {
      const asked = { words: fieldOf(request.query, "words"), after: fieldOf(request.query, "after") };
      return sendBookPage(served, request, reply, () => sourcesPage(served, asked));
    });
    server.get<Asked>("/sources/:source", { config: { fields: ["after"] } }, async (request, reply) => {
      const { params, query } = request;
      return sendBookPage(served, request, reply, () => sourcePage(served, params.source, fieldOf(query, "after")));
    });
    server.get<Asked>("/search", { config: { fields: [...searchNames, "after"] } }, async (request, reply) =>
      sendBookPage(served, request, reply, () => searchPage(served, request.query)),
    );
  };
}
