/** POST /articles: adds documents to the book, as one JSON object, JSON lines, a page, plain text, or files. */
import { z } from "zod";
import type { AddResult } from "../../usecases/add-documents.ts";
import { defineRoute } from "../route.ts";
import { addResult } from "../schemas/act.ts";
import { listOf } from "../schemas/list-of.ts";
import { DetailedProblem } from "../validator.ts";
import { addArriving } from "./add-arriving.ts";
import { documentFields, labels } from "./document-fields.ts";
import { documentsInBody } from "./documents-in-body.ts";

export const addArticles = defineRoute({
  method: "POST",
  path: "/articles",
  summary: "Add articles",
  about:
    "One result an input, in order, each kept before it is told. 201 when something new was kept, 200 when all was known, 207 when some were refused, 422 (a problem with the same `results`) when all were. What a page or line says of itself counts before `date`, `url` and `outlet` of the query; fields of a multipart body count for the files behind them.",
  scope: "write",
  query: labels,
  body: documentFields,
  bodyTypes: {
    "application/x-ndjson": "A document a line, each as in JSON.",
    "text/html": "One page.",
    "text/plain": "One article's words.",
    "multipart/form-data": "Files: pages, text, JSON, JSON lines; fields `date`, `url`, `outlet` before them.",
  },
  refusals: ["no-document", "form-malformed"],
  example: {
    query: { date: "2024-05-03", outlet: "The Coast Ledger" },
    file: { name: "article.txt", type: "text/plain" },
  },
  answer: z.object({ results: listOf(addResult) }),
  statuses: { 200: "All was known", 201: "Something new was kept", 207: "Some inputs were refused" },
  handle: async ({ served, query, request }) => {
    const results = await addArriving(served, documentsInBody(request, query));
    return { status: statusOf(results), body: { results }, headers: locationOf(results) };
  },
});

/** Throws a 422 where nothing could be taken. */
function statusOf(results: readonly AddResult[]): number {
  const refused = results.filter(({ outcome }) => outcome === "refused").length;
  if (refused === results.length) throw nothingTaken(results);
  if (refused > 0) return 207;
  return results.some(({ outcome }) => outcome !== "known") ? 201 : 200;
}

function locationOf([first, ...others]: readonly AddResult[]): Record<string, string> {
  const isNew = first !== undefined && others.length === 0 && first.outcome !== "known";
  return isNew ? { Location: `/api/v1/articles/${first.versionId}` } : {};
}

function nothingTaken(results: readonly AddResult[]): DetailedProblem {
  const problem = results[0]?.problems[0];
  const fault = {
    ...{ status: 422, place: problem?.place ?? "body", value: problem?.message ?? "no document" },
    expectation: "an article that can be read.",
    remedy: problem?.remedy ?? "Send one in the body.",
  };
  return new DetailedProblem({ ...fault, code: problem?.code ?? "no-document" }, { results });
}
