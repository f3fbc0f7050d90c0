/** Search: figures by the words around them, by what they count, whom, where, by whom they are told, and by number. */
import { z } from "zod";
import { searchBook } from "../../usecases/search-book.ts";
import { pageFields, slotFields, words } from "../inputs.ts";
import { pageSchema } from "../page-schema.ts";
import { defineResource, defineRoute } from "../route.ts";
import { searchHit } from "../schemas/article.ts";

const number = z
  .string({ error: "a number from 0 on" })
  .regex(/^\d{1,12}(?:\.\d{1,6})?$/, { error: "a number from 0 on" })
  .transform(Number)
  .meta({ type: "number", minimum: 0 });

const list = defineRoute({
  method: "GET",
  path: "/search",
  summary: "Find figures by words, slots and numbers, newest published first",
  about:
    'At least one field must be given. In `words` as a reader types it: words, "a phrase", -not, or; in the sentence around the figure, or in the headline. `low` and `high` find figures that may lie between the two.',
  query: z.strictObject({
    words: words().exactOptional().describe("As a reader types them."),
    low: number.exactOptional().describe("The least that the figure may be."),
    high: number.exactOptional().describe("The most that it may be."),
    ...slotFields,
    ...pageFields,
  }),
  answer: pageSchema(searchHit),
  refusals: ["search-empty", "number-malformed"],
  example: { query: { low: "100", limit: "2" } },
  handle: async ({ book, query }) => ({ body: await searchBook(book, query) }),
});

export const search = defineResource({
  name: "search",
  about: "Figures by the words around them, by what they count, whom, where, by whom they are told, and by number.",
  routes: [list],
});
