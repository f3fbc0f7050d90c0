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
    act: z.enum(actNames),
    estimate: reference.exactOptional(),
    into: reference.exactOptional(),
    figures: z.array(reference).max(1000, { error: "at most 1000 figures" }).exactOptional(),
    role: role.exactOptional().describe("Null takes it away."),
    text: lines().exactOptional(),
    undoes: z.int().min(1).max(2_147_483_647).exactOptional(),
    why: lines(2000).exactOptional().describe("Required, but of an annotation, which is its own reason."),
  })
  .meta({ id: "CurationInput" });

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
