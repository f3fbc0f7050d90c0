/** Series: estimates of one measure in the order in which they were said. */
import { z } from "zod";
import { mostConsidered } from "../../usecases/considered-estimates.ts";
import { listSeries } from "../../usecases/list-series.ts";
import { measureField, policy, slotFields, view } from "../inputs.ts";
import { defineResource, defineRoute } from "../route.ts";
import { series as seriesSchema } from "../schemas/comparison.ts";

const one = defineRoute({
  method: "GET",
  path: "/series",
  summary: "List estimates of one measure by the day said, with what totals grew by",
  about: `All filters given must hold of one telling; each word of a filter begins a word of what the text says, case aside. Numbers are intervals, widened by the policy that the answer names. Nothing is smoothed, no day is filled in. At most ${mostConsidered} estimates may pass the filters.`,
  query: z.strictObject({
    ...slotFields,
    measure: measureField,
    view: view.exactOptional(),
    policy: policy.exactOptional(),
  }),
  answer: seriesSchema,
  refusals: ["too-many-estimates"],
  example: { query: { measure: "killed" } },
  handle: async ({ book, query }) => ({ body: await listSeries(book, { ...query, most: mostConsidered }) }),
});

export const series = defineResource({
  name: "series",
  about: "Estimates of one measure in the order of the day on which they were said, as intervals.",
  routes: [one],
});
