/** Comparisons: two tolls side by side, or what forbids it. */
import { z } from "zod";
import { compareEstimates } from "../../usecases/compare-estimates.ts";
import { policy, reference } from "../inputs.ts";
import { estimateRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { comparison } from "../schemas/comparison.ts";

const one = defineRoute({
  method: "GET",
  path: "/comparisons",
  summary: "Set two tolls side by side: whether they may be compared, and what follows",
  about: "Ids of tolls, of figures (in their own words), or of estimates, which stand for their first toll.",
  query: z.strictObject({
    left: reference.describe("The one toll."),
    right: reference.describe("The other."),
    policy: policy.exactOptional(),
  }),
  refusals: ["toll-not-found", ...estimateRefusals],
  example: { query: { left: "{estimate}", right: "{other}" } },
  answer: comparison,
  handle: async ({ book, query: { left, right, ...choice } }) => ({
    body: await compareEstimates(book, left, right, choice),
  }),
});

export const comparisons = defineResource({
  name: "comparisons",
  about: "Two tolls side by side. A comparison that is refused is an answer, too.",
  routes: [one],
});
