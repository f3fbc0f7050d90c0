/** Estimates: what was said in the world, one utterance each, with all its tellings. */
import { z } from "zod";
import { versioned } from "../../domain/views.ts";
import { mostConsidered } from "../../usecases/considered-estimates.ts";
import { listEstimates } from "../../usecases/list-estimates.ts";
import { pageEstimates } from "../../usecases/page-estimates.ts";
import { showEstimate } from "../../usecases/show-estimate.ts";
import { pageFields, reference, roleName, slotFields, view } from "../inputs.ts";
import { estimateAsLinkedData } from "../linked-data/estimate.ts";
import { pageSchema } from "../page-schema.ts";
import { pageOf } from "../paging.ts";
import { estimateRefusals } from "../refusal-codes.ts";
import { defineResource, defineRoute } from "../route.ts";
import { interval } from "../schemas/comparison.ts";
import { estimate, estimateRow, telling } from "../schemas/estimate.ts";

const params = z.object({
  estimate: reference.describe("An id or the beginning of one, or that of a toll or a figure, its slash as %2F."),
});

const list = defineRoute({
  method: "GET",
  path: "/estimates",
  summary: "List what was said, each statement once, with how often it is told",
  about: `Newest first by the day said, or else first told. All filters given must hold of one telling; each word of a filter begins a word of what the text says, case aside. \`view\` shows some of those that match, ${mostConsidered} at most, by a named policy; without it all are shown, and none is preferred.`,
  query: z.strictObject({ ...slotFields, view: view.exactOptional(), role: roleName.exactOptional(), ...pageFields }),
  refusals: ["too-many-estimates"],
  example: { query: { limit: "2" } },
  answer: pageSchema(estimateRow, {
    view: z.string(),
    note: z.string().nullable(),
    interval: interval.nullable(),
  }),
  handle: async ({ book, query }) => {
    const { limit, after, ...filters } = query;
    if (filters.view === undefined || filters.view === "all") {
      return { body: { ...everything, ...(await pageEstimates(book, query)) } };
    }
    const { estimates, ...facts } = await listEstimates(book, { ...filters, most: mostConsidered });
    return { body: { ...facts, ...pageOf(estimates, { limit, after }) } };
  },
});

const everything = { view: versioned("all"), note: null, interval: null };

const one = defineRoute({
  method: "GET",
  path: "/estimates/:estimate",
  summary: "Get one statement with all its tellings and how they differ",
  params,
  answer: estimate,
  refusals: estimateRefusals,
  representations: [estimateAsLinkedData],
  handle: async ({ book, params }) => ({ body: await showEstimate(book, params.estimate) }),
});

const mentions = defineRoute({
  method: "GET",
  path: "/estimates/:estimate/mentions",
  summary: "List the tellings of an estimate, each with its differences from the reading",
  params,
  query: z.strictObject(pageFields),
  answer: pageSchema(telling),
  refusals: estimateRefusals,
  handle: async ({ book, params, query }) => {
    const { tellings } = await showEstimate(book, params.estimate);
    return { body: pageOf(tellings, query) };
  },
});

export const estimates = defineResource({
  name: "estimates",
  about: "What was said in the world: an estimate is one utterance, by one source on one day, whoever tells it.",
  routes: [list, one, mentions],
});
