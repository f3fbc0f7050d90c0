/** Feeds: what was said lately and what was corrected, for readers of feeds (Atom). */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Book } from "../../usecases/open-book.ts";
import { pageCorrections } from "../../usecases/page-corrections.ts";
import { pageEstimates } from "../../usecases/page-estimates.ts";
import { type Feed, writeFeed } from "../feeds/atom.ts";
import { correctionEntries, estimateEntries, mostEntries } from "../feeds/feed-entries.ts";
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
    const { items } = await pageEstimates(book, { ...query, limit: mostEntries });
    const feed = { name: "estimates", title: "Reported tolls, as they are said", entries: estimateEntries(items) };
    return { body: feedOf({ ...feed, query: queryOf(query) }, book, request) };
  },
});

const corrections = defineRoute({
  method: "GET",
  path: "/feeds/corrections.atom",
  summary: "Follow what is corrected: notes, and figures that changed without one",
  answer,
  only,
  handle: async ({ book, request }) => {
    const { items } = await pageCorrections(book, { limit: mostEntries });
    const feed = { name: "corrections", title: "Corrections of reported tolls", entries: correctionEntries(items) };
    return { body: feedOf({ ...feed, query: "" }, book, request) };
  },
});

/** The same for the same fields, in whatever order they were given. */
const queryOf = (fields: Readonly<Record<string, string>>) =>
  String(new URLSearchParams(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))));

function feedOf(
  feed: Pick<Feed, "name" | "title" | "entries" | "query">,
  { journal }: Pick<Book, "journal">,
  request: FastifyRequest,
) {
  const [begin] = journal.entries;
  const book = begin?.act === "begin" ? begin.book : "b-0";
  const server = `${request.protocol}://${request.host}`;
  return writeFeed({ ...feed, book, begun: begin?.at ?? "1970-01-01T00:00:00.000Z", server });
}

export const feeds = defineResource({
  name: "feeds",
  about: "The newest fifty as Atom; ids stay the same wherever the book is served.",
  routes: [estimates, corrections],
});
