/** Corrections, sources and search: lists that are paged. */
import type { FastifyPluginAsync } from "fastify";
import type { Served } from "../serving/served.ts";
import { correctionsPage } from "./pages/corrections-page.tsx";
import { searchPage } from "./pages/search-page.tsx";
import { sourcePage } from "./pages/source-page.tsx";
import { sourcesPage } from "./pages/sources-page.tsx";
import { type Fields, fieldOf } from "./query-fields.ts";
import { sendPage } from "./send-page.ts";

interface Asked {
  Params: { source: string };
  Querystring: Fields;
}

export function recordRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    server.get<Asked>("/corrections", async (request, reply) =>
      sendPage(request, reply, await correctionsPage(served, fieldOf(request.query, "after"))),
    );
    server.get<Asked>("/sources", async (request, reply) => {
      const asked = { words: fieldOf(request.query, "words"), after: fieldOf(request.query, "after") };
      return sendPage(request, reply, await sourcesPage(served, asked));
    });
    server.get<Asked>("/sources/:source", async (request, reply) =>
      sendPage(request, reply, await sourcePage(served, request.params.source, fieldOf(request.query, "after"))),
    );
    server.get<Asked>("/search", async (request, reply) => {
      const { page, status } = await searchPage(served, request.query);
      return sendPage(request, reply, page, status);
    });
  };
}
