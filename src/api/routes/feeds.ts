/** Feeds: what was said lately and what was corrected, for readers of feeds (Atom). */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { listCorrections } from "../../usecases/list-corrections.ts";
import { listEstimates } from "../../usecases/list-estimates.ts";
import type { Book } from "../../usecases/open-book.ts";
import { type FeedEntry, writeFeed } from "../feeds/atom.ts";
import { correctionEntries, estimateEntries } from "../feeds/feed-entries.ts";
import { slotFields } from "../inputs.ts";
import { defineResource, defineRoute } from "../route.ts";

const answer = z.string().describe("An Atom feed (RFC 4287).");
const only = "application/atom+xml";

const estimates = defineRoute({
  method: "GET",
  path: "/feeds/estimates.atom",
  summary: "Follow what is said: the newest estimates, by the day on which they were said",
  about: "With the filters of the list of estimates.",
  query: z.strictObject(slotFields),
  answer,
  only,
  handle: async ({ book, query, request }) => {
    const { estimates } = await listEstimates(book, query);
    return { body: feedOf("estimates", "Reported tolls, as they are said", estimateEntries(estimates), book, request) };
  },
});

const corrections = defineRoute({
  method: "GET",
  path: "/feeds/corrections.atom",
  summary: "Follow what is corrected: notes, and figures that changed without one",
  answer,
  only,
  handle: async ({ book, request }) => {
    const histories = [];
    for await (const one of listCorrections(book)) histories.push(one);
    return {
      body: feedOf("corrections", "Corrections of reported tolls", correctionEntries(histories), book, request),
    };
  },
});

function feedOf(
  name: string,
  title: string,
  entries: readonly FeedEntry[],
  { journal }: Book,
  request: FastifyRequest,
) {
  const [begin] = journal.entries;
  const book = begin?.act === "begin" ? begin.book : "b-0";
  const server = `${request.protocol}://${request.host}`;
  return writeFeed({ book, name, title, begun: begin?.at ?? "1970-01-01T00:00:00.000Z", server, entries });
}

export const feeds = defineResource({
  name: "feeds",
  about: "The newest fifty as Atom; ids stay the same wherever the book is served.",
  routes: [estimates, corrections],
});
