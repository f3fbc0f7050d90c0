/** Every code with which an address refuses in the specs is told in its reference, with its status. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationOf } from "../../src/api/add-route.ts";
import { routes } from "../../src/api/api.ts";
import { describeApi } from "../../src/api/describe-api.ts";
import { resources } from "../../src/api/routes.ts";
import { authorization, type ServedBook, serveBook } from "./serve-book.ts";

const reference = describeApi(resources);
const byId = new Map(reference.groups.flatMap((group) => group.routes.map((route) => [route.id, route])));

let served: ServedBook;
beforeAll(async () => {
  served = await serveBook();
});
afterAll(() => served.close());

const unknown: Readonly<Record<string, string>> = { version: "v-0123456789abcdef", key: "1-2-killed" };
const article = "2023-05-02-quillmark-weekly.html";
const single = "2023-05-01-northgate-courier.html";

/** What is wrong, for every route that takes such a thing. */
const queries = [
  ...["nothing=1", "limit=0", "after=x", "as-of=yesterday", "since=yesterday", "measure=sorrow", "policy=none"],
  ...["view=none", "as-of=1999-01-01", "low=9&high=1", "left=x&right=y", "from=1&to=1", "from=9", "article=nowhere"],
];
const bodies = [{}, { nothing: 1 }, { id: "nowhere", reason: "x" }, { id: article, reason: " " }, "{", " "];
const acts = [
  ...[{ act: "undo", undoes: 99, why: "x" }, { act: "join", estimate: "x", into: "y", why: "x" }, { act: "pin" }],
  ...[{ act: "split", figures: ["v-0123456789abcdef/1-2-killed"], why: "x" }, { act: "annotate" }],
];

test.each(routes.map((route) => [operationOf(route), route] as const))("%s", async (id, { method, path }) => {
  const names = path.includes(":article") ? ["nowhere", "a-", article, single] : ["nowhere"];
  const filled = names.map((name) => path.replaceAll(/:(\w+)/g, (_, field: string) => unknown[field] ?? name));
  const urls = filled.flatMap((one) => [one, ...queries.map((query) => `${one}?${query}`)]);
  const told = new Set(
    [...byId.get(id)!.refusals, ...reference.refusals].map(({ status, code }) => `${status} ${code}`),
  );
  for (const url of urls) {
    for (const body of method === "GET" ? [undefined] : [...bodies, ...acts]) {
      const answer = await served.server.inject({
        ...{ method, url: `/api/v1${url}`, headers: { authorization, "content-type": "application/json" } },
        ...(body === undefined ? {} : { payload: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      if (answer.statusCode < 400) continue;
      expect([url, body, [...told]]).toEqual([
        url,
        body,
        expect.arrayContaining([`${answer.statusCode} ${answer.json().code}`]),
      ]);
    }
  }
});
