/** The running routes, their schemas and the OpenAPI document agree, over the sample case. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationOf } from "../../src/api/add-route.ts";
import { routes } from "../../src/api/api.ts";
import { problemSchema } from "../../src/api/problem-details.ts";
import type { Span } from "../../src/text/span.ts";
import { ask, type SampleIds, sampleIds, sampleRequests } from "./requests.ts";
import { type ServedBook, serveBook } from "./serve-book.ts";

const document = JSON.parse(readFileSync("docs/reference/openapi.json", "utf8")) as {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, { content: object }> }>>;
};
const operations = new Map(
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => [operation.operationId, { path, method, ...operation }]),
  ),
);

let served: ServedBook;
let ids: SampleIds;
beforeAll(async () => {
  served = await serveBook();
  ids = await sampleIds(served.server);
});
afterAll(() => served.close());

test("the document has every route and no other", () => {
  const running = routes.map((route) => `${route.method} /api/v1${route.path.replaceAll(/:(\w+)/g, "{$1}")}`);
  const written = [...operations.values()].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(written.sort()).toEqual(running.sort());
  expect(Object.keys(sampleRequests).sort()).toEqual(routes.map(operationOf).sort());
});

test("the document is that of the running server", async () => {
  expect((await served.server.inject("/api/v1/openapi.json")).json()).toEqual(document);
});

const inOrder = routes.toSorted((a, b) => Number(a.method === "POST") - Number(b.method === "POST"));

describe.each(inOrder.map((route) => [operationOf(route), route] as const))("%s", (operation, route) => {
  test("answers as its schema and the document say", async () => {
    for (const request of sampleRequests[operation]!(ids)) {
      const answer = await ask(served.server, route.method, request);
      const { status = 200 } = request;
      expect(
        `${request.url} ${answer.statusCode} ${answer.statusCode === status ? "" : answer.body.slice(0, 300)}`,
      ).toBe(`${request.url} ${status} `);
      const type = String(answer.headers["content-type"]).split(";")[0]!;
      const { responses } = operations.get(operation)!;
      expect(Object.keys((responses[status] ?? responses.default)!.content)).toContain(type);
      if (type !== "application/json" && type !== "application/problem+json") continue;
      const body: unknown = answer.json();
      // What a schema does not know it leaves out.
      expect((status < 400 ? route.answer : problemSchema).parse(body)).toEqual(body);
      if (status >= 400) expect(JSON.stringify(body)).not.toMatch(/tollbook [a-z]|--[a-z]/);
    }
  });
});

describe("spans", () => {
  test("every span of an article is found in its text", async () => {
    const article = (await served.server.inject("/api/v1/articles/2023-05-02-quillmark-weekly.html")).json();
    const spans = spansIn(article);
    expect(spans.length).toBeGreaterThan(100);
    for (const { start, end, exact } of spans) expect(article.text.slice(start, end)).toBe(exact);
  });

  test("every span of the list of figures is found in the text of its version", async () => {
    const { items } = (await served.server.inject("/api/v1/figures")).json();
    for (const row of items) {
      const { text } = (await served.server.inject(`/api/v1/articles/${row.versionId}`)).json();
      for (const { start, end, exact } of spansIn(row)) expect(text.slice(start, end)).toBe(exact);
    }
  });
});

function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "exact" in value && "start" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}
