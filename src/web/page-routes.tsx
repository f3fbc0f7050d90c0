/** Which address shows which page. A page that is asked for with fields it does not know ignores them. */
import type { FastifyPluginAsync } from "fastify";
import type { Served } from "../serving/served.ts";
import { articlePage } from "./pages/article-page.tsx";
import { diffPage } from "./pages/diff-page.tsx";
import { estimatePage } from "./pages/estimate-page.tsx";
import { frontPage } from "./pages/front-page.tsx";
import { versionsPage } from "./pages/versions-page.tsx";
import { sendPage } from "./send-page.ts";

type Fields = Readonly<Record<string, string | string[] | undefined>>;
interface Article {
  Params: { article: string; version?: string };
  Querystring: Fields;
}

export function pageRoutes(served: Served): FastifyPluginAsync {
  return async (server) => {
    server.get("/", async (request, reply) => sendPage(request, reply, await frontPage(served)));
    server.get<{ Params: { "*": string } }>("/estimates/*", async (request, reply) =>
      sendPage(request, reply, await estimatePage(served, request.params["*"])),
    );
    for (const address of ["/articles/:article", "/articles/:article/versions/:version"]) {
      server.get<Article>(address, async (request, reply) => {
        const { params, query } = request;
        const version = params.version ?? fieldOf(query, "version");
        const { page, status } = await articlePage(served, { article: params.article, version, words: wordsOf(query) });
        return sendPage(request, reply, page, status);
      });
    }
    server.get<Article>("/articles/:article/versions", async (request, reply) => {
      const { page, status } = await versionsPage(served, request.params.article);
      return sendPage(request, reply, page, status);
    });
    server.get<Article>("/articles/:article/diff", async (request, reply) => {
      const {
        params: { article },
        query,
      } = request;
      const isSideBySide = fieldOf(query, "view") === "side";
      const asked = { article, from: fieldOf(query, "from"), to: fieldOf(query, "to"), isSideBySide };
      const { page, status } = await diffPage(served, asked);
      return sendPage(request, reply, page, status);
    });
  };
}

/** A field that is given more than once counts as its first. */
function fieldOf(query: Fields, name: string): string | undefined {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

/** The words that a link means, as W3C selectors give them. */
function wordsOf(query: Fields) {
  const start = Number(fieldOf(query, "start"));
  const end = Number(fieldOf(query, "end"));
  return {
    exact: fieldOf(query, "exact") ?? null,
    prefix: fieldOf(query, "prefix") ?? "",
    suffix: fieldOf(query, "suffix") ?? "",
    start: fieldOf(query, "start") !== undefined && Number.isSafeInteger(start) ? start : null,
    end: fieldOf(query, "end") !== undefined && Number.isSafeInteger(end) ? end : null,
  };
}
