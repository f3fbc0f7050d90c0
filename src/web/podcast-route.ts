/** The feed of narrations, for players of podcasts. */
import type { FastifyPluginAsync } from "fastify";
import { answerKept } from "../serving/answer-kept.ts";
import { narrationsRevision } from "../serving/narrations.ts";
import { requireWhole } from "../serving/require-whole.ts";
import type { Served } from "../serving/served.ts";
import { currentNarrations } from "../usecases/current-narrations.ts";
import { narrationsFeedAddress } from "./addresses.ts";
import { writePodcast } from "./podcast.ts";

const mostEpisodes = 50;

export function podcastRoute(served: Served): FastifyPluginAsync {
  return async (server) => {
    server.get(narrationsFeedAddress, async (request, reply) => {
      requireWhole(served);
      const address = `${request.protocol}://${request.host}`;
      reply.header("cache-control", "private, no-cache").type("application/rss+xml; charset=utf-8");
      const asked = ["podcast", address, await narrationsRevision(served)];
      return answerKept(served, { request, reply, asked }, async () => {
        const written = await write(served, address);
        return { written, status: 200, headers: {} };
      });
    });
  };
}

async function write({ book }: Served, server: string): Promise<string> {
  const [begin] = book.journal.entries;
  return writePodcast({
    ...{ server, type: "audio/mpeg", book: begin?.act === "begin" ? begin.book : "b-0" },
    begun: new Date(begin?.at ?? 0),
    episodes: await currentNarrations(book, "mp3", mostEpisodes),
  });
}
