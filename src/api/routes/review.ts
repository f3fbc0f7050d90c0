/** Review: joins that a curator may look at. */
import { z } from "zod";
import { reviewJoins } from "../../usecases/review-joins.ts";
import { count, mostItems } from "../inputs.ts";
import { defineResource, defineRoute } from "../route.ts";
import { reviewItem } from "../schemas/act.ts";
import { listOf } from "../schemas/list-of.ts";

const list = defineRoute({
  method: "GET",
  path: "/review",
  summary: "List joins in doubt, those first that concern most tellings",
  query: z.strictObject({ limit: count(1, mostItems).exactOptional().describe("At most so many; 20 when left out.") }),
  answer: z.object({ items: listOf(reviewItem) }),
  handle: async ({ book, query }) => ({ body: { items: await reviewJoins(book, query) } }),
});

export const review = defineResource({
  name: "review",
  about: "Tellings that were joined in doubt, and those that may belong to another estimate.",
  routes: [list],
});
