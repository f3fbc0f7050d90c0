/** Curation: what curators decided about estimates, and deciding more. */
import { z } from "zod";
import { tagOf } from "../../serving/answer-kept.ts";
import { checkMatch } from "../../serving/conditions.ts";
import { bookRevision } from "../../usecases/book-revision.ts";
import { type CurateInput, curate, listCuration } from "../../usecases/curate.ts";
import { askedAs, jsonType } from "../answer-request.ts";
import { lines, pageFields, reference } from "../inputs.ts";
import { pageSchema } from "../page-schema.ts";
import { pageOf } from "../paging.ts";
import { defineResource, defineRoute } from "../route.ts";
import { actNames, curationAct } from "../schemas/act.ts";
import { role } from "../schemas/estimate.ts";
import { whoseAct } from "../whose-act.ts";

const list = defineRoute({
  method: "GET",
  path: "/curation",
  summary: "List every act of a curator, oldest first",
  query: z.strictObject(pageFields),
  answer: pageSchema(curationAct),
  handle: async ({ book, query }) => ({ body: pageOf(await listCuration(book), query) }),
});

const body = z
  .strictObject({
    act: z.enum(actNames).describe("What is done."),
    estimate: reference.exactOptional().describe("The estimate that it is done to: an id, or the beginning of one."),
    into: reference.exactOptional().describe("Of a join: the estimate that goes on."),
    figures: z
      .array(reference)
      .max(1000, { error: "at most 1000 figures" })
      .exactOptional()
      .describe("Of a split or a pin: ids of figures, `v-…/51-69-killed`."),
    role: role.exactOptional().describe("Of a recommendation; null takes it away."),
    text: lines().exactOptional().describe("Of an annotation: its words."),
    undoes: z.int().min(1).max(2_147_483_647).exactOptional().describe("Of an undo: the number (`seq`) of the act."),
    why: lines(2000).exactOptional().describe("Required, but of an annotation, which is its own reason."),
  })
  .meta({ id: "Curation" });

const act = defineRoute({
  method: "POST",
  path: "/curation",
  summary: "Split, join, pin, recommend, annotate or undo",
  about:
    "One act, kept in the journal under the name of whose token it is. `If-Match` with the ETag of GET /curation refuses it where somebody changed the book meanwhile.",
  scope: "curate",
  body,
  answer: curationAct,
  status: 201,
  refusals: [
    ...(["reason-missing", "act-incomplete", "estimate-not-found", "estimates-are-one", "figure-not-found"] as const),
    ...(["figure-not-joined", "figure-of-another-estimate", "figure-pinned", "split-leaves-nothing"] as const),
    ...(["act-not-found", "act-already-undone", "act-not-undoable", "precondition-failed", "who-unknown"] as const),
  ],
  example: { body: { act: "annotate", estimate: "ESTIMATE", text: "The ministry corrected this on its own page." } },
  handle: async ({ served, book, body: act, request }) => {
    const why = act.why ?? (act.act === "annotate" ? act.text : undefined) ?? "";
    const input: CurateInput = { ...act, why, who: whoseAct(request) };
    const body = await served.inTurn(async () => {
      checkMatch(request, tagOf(served, await bookRevision(book), askedAs(jsonType, `/api/v1${list.path}`)));
      return curate(book, input);
    });
    return { body };
  },
});

export const curation = defineResource({
  name: "curation",
  about: "What curators decided about estimates. Nothing that an article says is changed by it.",
  routes: [list, act],
});
