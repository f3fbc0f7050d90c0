/** Sources: who is named in the chains of figures. */
import { z } from "zod";
import { listSources } from "../../usecases/list-sources.ts";
import { showSource } from "../../usecases/show-source.ts";
import { pageFields, words } from "../inputs.ts";
import { pageSchema } from "../page-schema.ts";
import { defineResource, defineRoute } from "../route.ts";
import { sourceDetail, sourceRow } from "../schemas/source.ts";

const list = defineRoute({
  method: "GET",
  path: "/sources",
  summary: "List the sources that figures name, those named most often first",
  about: "Each spelling is a source of its own here; what stands for the same is told of one.",
  query: z.strictObject({ words: words().exactOptional().describe("Only names with these words."), ...pageFields }),
  answer: pageSchema(sourceRow),
  handle: async ({ book, query }) => ({ body: await listSources(book, query) }),
});

const one = defineRoute({
  method: "GET",
  path: "/sources/:source",
  summary: "Get a source: what it said, what was corrected of it, and who relays it",
  about: "By its `key` or its name. `limit` and `after` are about its estimates.",
  params: z.object({ source: words(1000).describe("Its `key` in the list, or its name, percent-encoded.") }),
  query: z.strictObject(pageFields),
  answer: sourceDetail,
  refusals: ["source-not-found"],
  handle: async ({ book, params: { source }, query }) => ({ body: await showSource(book, source, query) }),
});

export const sources = defineResource({
  name: "sources",
  about: "Who is named in the chains through which figures came. No source is ranked.",
  routes: [list, one],
});
