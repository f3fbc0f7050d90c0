/** Articles: the list of the book, and one with all that was read of it. */
import type { FastifyPluginAsync } from "fastify";
import type { Served } from "../../serving/served.ts";
import { showArticle } from "../../usecases/show-article.ts";

export const articleRoutes =
  ({ book }: Served): FastifyPluginAsync =>
  async (server) => {
    server.get<{ Params: { article: string } }>("/articles/:article", ({ params }) =>
      showArticle(book, params.article),
    );
  };
