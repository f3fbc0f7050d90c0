/** Whatever is asked, by whatever route: what cannot be read is a problem of the one who asks, never a fault, and nothing hangs. */
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { operationOf } from "../../src/api/add-route.ts";
import { routes } from "../../src/api/api.ts";
import { problemSchema } from "../../src/api/problem-details.ts";
import type { Route } from "../../src/api/route.ts";
import { sampleRequests } from "./requests.ts";
import { authorization, faults, type ServedBook, serveBook } from "./serve-book.ts";

const runs = process.env.TOLLBOOK_SOAK ? 2000 : 60;

let served: ServedBook;
beforeAll(async () => {
  served = await serveBook({ isEmpty: true });
});
afterAll(() => served.close());
beforeEach(() => {
  // One route's fault is not told of all behind it.
  faults.length = 0;
});

/** Cursors as the book makes them, and what is no place in any list. */
const cursors = [
  "articles",
  "figures",
  "figures-then",
  "estimates",
  "corrections",
  "search",
  "sources",
  "subjects",
].flatMap((list) =>
  [
    [list, "\0", ""],
    [list, "", "\0"],
    [list, "\ud800", "x", 1],
    [list, "", "", 1e20],
    [list, "", "", 1.5],
    [list, "", "", Number.MIN_SAFE_INTEGER],
    [list, -1],
    [list, 2 ** 31],
    [list],
  ].map((place) => Buffer.from(JSON.stringify(place)).toString("base64url")),
);

const awkward = fc.constantFrom(
  "\0",
  "a\0b",
  "\u001b[31m",
  "../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "%",
  "'; drop table figures; --",
  "\u202e\u200b",
  "\ud83d\ude00".repeat(50),
  "ﷺ".repeat(300),
  "e-",
  "v-",
  "v-0123456789abcdef",
  "e-0123456789abcdef/x",
  "-1",
  "1e309",
  "NaN",
  "9".repeat(400),
  "2023-02-30",
  "2023-05-01T99:00Z",
  "bjA",
  ...cursors,
  "bi0x",
  "x".repeat(1500),
  "",
);
const text = fc.oneof(awkward, fc.string({ unit: "binary", maxLength: 40 }), fc.string({ maxLength: 40 }));
const value = fc.oneof(
  { arbitrary: text, weight: 6 },
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 2 },
  { arbitrary: fc.constantFrom(null, true, -1, 1.5, [], {}, ["a", 1], Number.MAX_SAFE_INTEGER), weight: 2 },
);

/** Fields that the schema knows, and others. */
function fieldsOf(schema: Route["query"] | Route["body"], values: fc.Arbitrary<unknown>) {
  const shape = schema !== undefined && "shape" in schema ? Object.keys(schema.shape as object) : [];
  const names = fc.oneof(fc.constantFrom(...shape, "unheard-of", "__proto__", "constructor"), text);
  return fc.array(fc.tuple(names, values), { maxLength: 6 });
}

const encoded = (one: string) => encodeURIComponent(Buffer.from(one).toString());

test.each(routes.map((route) => [operationOf(route), route] as const))("%s", async (_, route) => {
  const path = fc.array(text, { minLength: 4, maxLength: 4 }).map((given) => {
    let at = 0;
    return route.path.replaceAll(/:\w+/g, () => encoded(given[at++]!) || "x");
  });
  const query = fieldsOf(route.query, text);
  const body = route.body === undefined ? fc.constant(undefined) : bodiesOf(route);
  const headers = fc.record({ accept: fc.constantFrom("*/*", "application/ld+json", "\t;;q=", "text/html") });
  await fc.assert(
    fc.asyncProperty(path, query, body, headers, async (path, query, body, headers) => {
      const fields = query.map(([name, one]) => `${encoded(name)}=${encoded(String(one))}`).join("&");
      const answer = await served.server.inject({
        method: route.method,
        url: `/api/v1${path}?${fields}`,
        headers: { authorization, ...headers, ...(body === undefined ? {} : { "content-type": body.type }) },
        ...(body === undefined ? {} : { payload: body.payload }),
      });
      expect(faults).toEqual([]);
      expect(answer.statusCode).toBeLessThan(500);
      if (answer.statusCode < 400) return;
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      expect(problemSchema.parse(answer.json())).toMatchObject({ status: answer.statusCode });
    }),
    { numRuns: runs },
  );
});

function bodiesOf(route: Route) {
  const fields = fieldsOf(route.body, value).map((entries) => Object.fromEntries(entries));
  // Acts that are nearly right go further than noise.
  const valid = sampleRequests[operationOf(route)]!({
    estimate: "e-1",
    toll: "e-1/x",
    other: "e-2",
    figure: "v-1/x",
    subject: "s",
  });
  const nearly = fc
    .tuple(fc.constantFrom(...valid.map(({ payload }) => payload)), fields)
    .map(([good, more]) => (typeof good === "object" ? { ...good, ...more } : more));
  const json = fc.oneof(fields, nearly, fc.jsonValue()).map((one) => JSON.stringify(one));
  const types = [
    "application/json",
    "application/x-ndjson",
    "text/html",
    "text/plain",
    "multipart/form-data",
    "x/y",
    "",
  ];
  return fc.record({
    payload: fc.oneof({ arbitrary: json, weight: 4 }, text, fc.constantFrom("{", "[", "\u0000", '{"__proto__":{}}')),
    type: fc.oneof({ arbitrary: fc.constant("application/json"), weight: 3 }, fc.constantFrom(...types)),
  });
}

test.each([
  "/api/v1/articles/%",
  "/api/v1/articles/%E0%A4%A",
  `/api/v1/articles/${"x".repeat(2500)}`,
  "/api/v1//",
  "/api/v1/%00",
])("%s is no address", async (url) => {
  const { statusCode } = await served.server.inject(url);
  expect([400, 404, 414]).toContain(statusCode);
});

test("no cursor, however made up, is a fault", async () => {
  for (const list of ["articles", "figures", "estimates", "corrections", "search", "sources", "subjects"]) {
    for (const after of cursors) {
      const { statusCode, body } = await served.server.inject(
        `/api/v1/${list}?after=${after}${list === "search" ? "&words=x" : ""}`,
      );
      expect([list, after, statusCode, body]).toEqual([list, after, statusCode < 500 ? statusCode : 400, body]);
    }
  }
  expect(faults).toEqual([]);
});

test.each([
  ["without boundaries", "multipart/form-data", "words"],
  ["of another boundary", "multipart/form-data; boundary=a", "--b\r\n\r\nwords\r\n--b--\r\n"],
  [
    "cut off in a field",
    "multipart/form-data; boundary=a",
    '--a\r\nContent-Disposition: form-data; name="outlet"\r\n\r\nwo',
  ],
  [
    "cut off in a file",
    "multipart/form-data; boundary=a",
    '--a\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nAt least 12 people',
  ],
])("a form %s is refused", async (_, type, payload) => {
  const headers = { authorization, "content-type": type };
  const answer = await served.server.inject({ method: "POST", url: "/api/v1/articles", headers, payload });
  expect(answer.statusCode).toBe(400);
  expect(problemSchema.parse(answer.json()).remedy).not.toBe("");
  expect(faults).toEqual([]);
});
