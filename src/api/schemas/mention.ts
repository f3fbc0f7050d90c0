/** One telling with what it belongs to. */
import { z } from "zod";
import { estimate, telling } from "./estimate.ts";
import { mention } from "./figure.ts";
import { listOf } from "./list-of.ts";

export const mentionPage = z
  .object({
    mention,
    estimate: estimate
      .pick({ id: true, origin: true, said: true, firstTold: true, policy: true, reading: true, tolls: true })
      .nullable(),
    telling: telling.nullable().describe("Of the last version of its article that tells the same."),
    tellings: z.int(),
    repeated: z.int().describe("How many of the tellings repeat one of an earlier version of their article."),
    articles: z.int(),
    parts: listOf(mention),
    whole: mention.nullable(),
  })
  .meta({ id: "MentionPage" });
