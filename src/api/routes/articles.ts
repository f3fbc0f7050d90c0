/** Articles: what the book holds, each with its versions, its history and what differs between two of them; and adding more. */
import { z } from "zod";
import { articleHistory } from "../../usecases/article-history.ts";
import { articlePage } from "../../usecases/article-page.ts";
import { diffVersions } from "../../usecases/diff-versions.ts";
import { pageArticles } from "../../usecases/page-articles.ts";
import { showArticle } from "../../usecases/show-article.ts";
import { addArticles } from "../adding/add-articles.ts";
import { placesShown, shownArticle, shownDiff } from "../excerpts.ts";
import { clockFields, clocksIn, pageFields, reference, words } from "../inputs.ts";
import { articleAsLinkedData } from "../linked-data/article.ts";
import { pageSchema } from "../page-schema.ts";
import { pageOf } from "../paging.ts";
import { articleRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { article, articleRow, versionLine } from "../schemas/article.ts";
import { articleHistory as historySchema, versionDiff } from "../schemas/history.ts";

const params = z.object({ article: reference.describe("An id or the beginning of one, a URL, or a file's name.") });
const clocks = z.strictObject(clockFields);

const list = defineRoute({
  method: "GET",
  path: "/articles",
  summary: "List the articles of the book",
  about: "Each by its newest version, newest published first. Withheld ones are left out.",
  query: z.strictObject({ outlet: words().exactOptional().describe("Only of this outlet."), ...pageFields }),
  answer: pageSchema(articleRow),
  handle: async ({ served, book, query }) => {
    const { items, next } = await pageArticles(book, query);
    return { body: { items: placesShown(served, items), next } };
  },
});

const one = defineRoute({
  method: "GET",
  path: "/articles/:article",
  summary: "Get an article with all that was read of it",
  about: "As it stands, or with `as-of` or `known-at` as it stood. Of a withheld one only the tombstone is shown.",
  params,
  query: clocks,
  answer: article,
  refusals: [...articleRefusals, "time-for-version"],
  representations: [articleAsLinkedData],
  handle: async ({ served, book, params: { article }, query }) => ({
    body: shownArticle(served, (await articlePage(book, article, clocksIn(query))).article),
  }),
});

const versions = defineRoute({
  method: "GET",
  path: "/articles/:article/versions",
  summary: "List the states in which an article stood, oldest first",
  params,
  query: z.strictObject({ ...clockFields, ...pageFields }),
  answer: pageSchema(versionLine),
  refusals: [...articleRefusals, "time-for-version"],
  handle: async ({ book, params: { article }, query }) => {
    const view = await showArticle(book, article, clocksIn(query));
    return { body: pageOf(view.versions, query) };
  },
});

const history = defineRoute({
  method: "GET",
  path: "/articles/:article/history",
  summary: "Get what became of an article: its versions, notes and changes",
  params,
  query: clocks,
  answer: historySchema,
  refusals: articleRefusals,
  handle: async ({ book, params: { article }, query }) => ({
    body: await articleHistory(book, article, clocksIn(query)),
  }),
});

const version = words(100).describe("A version's number in the history, its id, or the beginning of one.");

const diff = defineRoute({
  method: "GET",
  path: "/articles/:article/diff",
  summary: "Compare two versions of an article",
  about: "Without `from` and `to` the last two; without `to` the one named with the last.",
  params,
  query: z.strictObject({ from: version.exactOptional(), to: version.exactOptional(), ...clockFields }),
  answer: versionDiff,
  refusals: [...articleRefusals, "single-version", "same-version", "version-not-found", "version-ambiguous"],
  handle: async ({ served, book, params: { article }, query }) => {
    const named = [query.from, query.to].filter((one) => one !== undefined);
    return { body: shownDiff(served, await diffVersions(book, article, named, clocksIn(query))) };
  },
});

export const articles = defineResource({
  name: "articles",
  about: "What the book holds: each article with its versions, its figures, and what was corrected.",
  routes: [list, addArticles, one, versions, history, diff],
});
