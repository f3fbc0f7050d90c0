/** Pages of an article: as it stands, each version, the list of its versions, what changed between two. */
import type { FastifyPluginAsync } from "fastify";
import { narrationsRevision } from "../serving/narrations.ts";
import type { Served } from "../serving/served.ts";
import { articlePage } from "./pages/article-page.tsx";
import { diffPage } from "./pages/diff-page.tsx";
import { versionsPage } from "./pages/versions-page.tsx";
import { type Fields, fieldOf, numberOf, wordsNames, wordsOf } from "./query-fields.ts";
import { sendBookPage } from "./send-page.ts";

interface Asked {
  Params: { article: string; version?: string };
  Querystring: Fields;
}

export function articleRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    for (const address of ["/articles/:article", "/articles/:article/versions/:version"]) {
      server.get<Asked>(address, { config: { fields: ["version", ...wordsNames] } }, async (request, reply) => {
        const { params, query } = request;
        const version = params.version ?? fieldOf(query, "version");
        const asked = { article: params.article, version, words: wordsOf(query) };
        // Whether it can be heard is no matter of the book.
        const more = await narrationsRevision(served);
        return sendBookPage(served, request, reply, () => articlePage(served, asked), more);
      });
    }
    server.get<Asked>("/articles/:article/versions", { config: { fields: ["at"] } }, async (request, reply) => {
      const at = numberOf(request.query, "at");
      return sendBookPage(served, request, reply, () => versionsPage(served, request.params.article, at));
    });
    server.get<Asked>(
      "/articles/:article/diff",
      { config: { fields: ["view", "from", "to"] } },
      async (request, reply) => {
        const { params, query } = request;
        const isSideBySide = fieldOf(query, "view") === "side";
        const [from, to] = [fieldOf(query, "from"), fieldOf(query, "to")];
        const asked = { article: params.article, from, to, isSideBySide };
        return sendBookPage(served, request, reply, () => diffPage(served, asked));
      },
    );
  };
}
