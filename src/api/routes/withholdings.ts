/** Withholdings: hides content everywhere and says that and why it did. */
import { z } from "zod";
import { withholdItem } from "../../usecases/withhold-item.ts";
import { lines, reference } from "../inputs.ts";
import { articleRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { tombstone } from "../schemas/act.ts";
import { whoseAct } from "../whose-act.ts";

const withhold = defineRoute({
  method: "POST",
  path: "/withholdings",
  summary: "Hide an article or a version everywhere, leaving a tombstone with the reason",
  about: "`erase` also removes the stored bytes from the archive. That cannot be undone.",
  scope: "curate",
  body: z
    .strictObject({
      id: reference.describe("An article or version, named as GET /articles/{article} takes it."),
      reason: lines(2000).describe("Kept with the tombstone, for whoever asks later."),
      erase: z.boolean().exactOptional().describe("Also removes the stored bytes; true does."),
    })
    .meta({ id: "Withholding" }),
  answer: tombstone,
  refusals: [...articleRefusals, "reason-missing", "item-not-withholdable", "who-unknown"],
  // An id of the book would hide something of whoever tries the example.
  example: { body: { id: "ARTICLE", reason: "a person in danger" } },
  status: 201,
  handle: async ({ served, book, body, request }) => {
    const who = whoseAct(request);
    return { body: await served.inTurn(() => withholdItem(book, { ...body, who })) };
  },
});

export const withholdings = defineResource({
  name: "withholdings",
  about: "For a person in danger, a rights claim, a legal order: what is withheld is shown nowhere.",
  routes: [withhold],
});
