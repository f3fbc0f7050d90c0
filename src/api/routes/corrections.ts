/** Corrections: what newsrooms' notes tell, and which figures changed without one. */
import { z } from "zod";
import { articleHistory } from "../../usecases/article-history.ts";
import { listCorrections } from "../../usecases/list-corrections.ts";
import { pageCorrections } from "../../usecases/page-corrections.ts";
import { clockFields, clocksIn, pageFields, reference } from "../inputs.ts";
import { correctionAsLinkedData } from "../linked-data/correction.ts";
import { pageSchema } from "../page-schema.ts";
import { pageOf } from "../paging.ts";
import { articleRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { history, articleHistory as historySchema } from "../schemas/history.ts";

const list = defineRoute({
  method: "GET",
  path: "/corrections",
  summary: "List what articles corrected, and which figures changed without a note",
  about:
    "An item an article: those that have a note, or a change without one, those with the latest news first; as of another time in the order of publication.",
  query: z.strictObject({ ...clockFields, ...pageFields }),
  answer: pageSchema(history),
  handle: async ({ book, query }) => {
    const { asOf, knownAt } = clocksIn(query);
    if (asOf === undefined && knownAt === undefined) return { body: await pageCorrections(book, query) };
    const histories = [];
    for await (const one of listCorrections(book, clocksIn(query))) histories.push(one);
    return { body: pageOf(histories, query) };
  },
});

const one = defineRoute({
  method: "GET",
  path: "/corrections/:article",
  summary: "Get what one article corrected",
  about: "The same as its history; in JSON-LD its notes, each with what it says changed.",
  params: z.object({ article: reference.describe("An id or the beginning of one, a URL, or a file's name.") }),
  query: z.strictObject(clockFields),
  answer: historySchema,
  refusals: articleRefusals,
  representations: [correctionAsLinkedData],
  handle: async ({ book, params, query }) => ({ body: await articleHistory(book, params.article, clocksIn(query)) }),
});

export const corrections = defineResource({
  name: "corrections",
  about: "The notes that newsrooms put under their articles, and figures that changed without one.",
  routes: [list, one],
});
