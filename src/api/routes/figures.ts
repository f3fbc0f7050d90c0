/** Figures: what is reported, by whom, through whom, in which words. */
import { z } from "zod";
import { BookError } from "../../usecases/book-error.ts";
import { type FigureFilters, listFigures } from "../../usecases/list-figures.ts";
import type { Book } from "../../usecases/open-book.ts";
import { pageFigures } from "../../usecases/page-figures.ts";
import { clockFields, clocksIn, figureParams, pageFields, reference, slotFields } from "../inputs.ts";
import { figureAsLinkedData } from "../linked-data/figure.ts";
import { pageSchema } from "../page-schema.ts";
import { articleRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { figureRow } from "../schemas/article.ts";

const list = defineRoute({
  method: "GET",
  path: "/figures",
  summary: "List the reported figures, with who said them and in which words",
  about:
    "Those of each article as it stands, or with `as-of` or `known-at` as it stood, newest published first. All filters given must hold; each word of a filter begins a word of what the text says, case aside. Nothing is summed and none is preferred.",
  query: z.strictObject({
    ...slotFields,
    article: reference.exactOptional().describe("Only of this article."),
    ...clockFields,
    ...pageFields,
  }),
  answer: pageSchema(figureRow),
  refusals: articleRefusals,
  example: { query: { limit: "2" } },
  handle: async ({ book, query }) => {
    const { "as-of": _, "known-at": __, ...filters } = query;
    return { body: await pageFigures(book, { ...filters, ...withoutGaps(clocksIn(query)) }) };
  },
});

const withoutGaps = ({ asOf, knownAt }: ReturnType<typeof clocksIn>) => ({
  ...(asOf === undefined ? {} : { asOf }),
  ...(knownAt === undefined ? {} : { knownAt }),
});

const one = defineRoute({
  method: "GET",
  path: "/figures/:version/:key",
  summary: "Get one figure",
  about: "The id of a figure in the book, `v-…/51-69-killed`, is its path.",
  params: figureParams,
  answer: figureRow,
  refusals: ["figure-not-found"],
  representations: [figureAsLinkedData],
  handle: async ({ book, params: { version, key } }) => ({ body: await findFigure(book, version, key) }),
});

async function findFigure(book: Book, version: string, key: string) {
  const id = `${version}/${key}`;
  const rows = /^v-[0-9a-f]{16}$/.test(version) ? await figuresOf(book, { article: version }) : [];
  const found = rows.find((row) => row.id === id);
  if (found !== undefined) return found;
  throw new BookError({
    code: "figure-not-found",
    place: "figure",
    value: id,
    expectation: "the id of a figure in the book",
    remedy: "Copy it from what tollbook figures prints.",
  });
}

/** None where there is no such version. */
async function figuresOf(book: Book, filters: FigureFilters) {
  try {
    return await listFigures(book, filters);
  } catch (error) {
    if (error instanceof BookError && error.code === "article-not-found") return [];
    throw error;
  }
}

export const figures = defineResource({
  name: "figures",
  about: "What is reported: who said how many, of what, among whom, where, when, through whom, in which words.",
  routes: [list, one],
});
