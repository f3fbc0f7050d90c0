/** What holds for every exchange: tags, forms, pages, links, bounds, and what strangers are shown. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operationOf } from "../../src/api/add-route.ts";
import { routes } from "../../src/api/api.ts";
import { context } from "../../src/api/linked-data/terms.ts";
import { type SampleIds, sampleIds, sampleRequests } from "./requests.ts";
import { authorization, type ServedBook, serveBook } from "./serve-book.ts";

const root = "/api/v1";
const page = `${root}/articles/2023-05-02-quillmark-weekly.html`;

let served: ServedBook;
let strangers: ServedBook["server"];
let ids: SampleIds;
beforeAll(async () => {
  served = await serveBook();
  strangers = await served.forStrangers();
  ids = await sampleIds(served.server);
});
afterAll(() => served.close());

const get = (url: string, headers: Record<string, string> = {}) => served.server.inject({ url, headers });

test("the README's question is answered as the README prints it", async () => {
  const [, url, printed] = /\$ curl -s '[^']*?(\/api\/[^']+)'\n(.+?)…/.exec(readFileSync("README.md", "utf8"))!;
  expect((await get(url!)).body.startsWith(printed!)).toBe(true);
});

test("an answer that is had already is not sent again, until the book changes", async () => {
  const first = await get(`${root}/curation`);
  const tag = String(first.headers.etag);
  const again = await get(`${root}/curation`, { "if-none-match": `"other", W/${tag}` });
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, "", tag]);
  const act = (match: string) =>
    served.server.inject({
      ...{ method: "POST", url: `${root}/curation`, headers: { authorization, "if-match": match } },
      payload: { act: "annotate", estimate: ids.estimate, text: "asked the ministry" },
    });
  expect((await act(tag)).statusCode).toBe(201);
  expect((await get(`${root}/curation`, { "if-none-match": tag })).statusCode).toBe(200);
  const late = await act(tag);
  expect([late.statusCode, late.json().code]).toEqual([412, "precondition-failed"]);
  expect((await get(`${root}/curation`)).json().items).toHaveLength(1);
});

test("each form has its own tag, and is kept apart by caches", async () => {
  const json = await get(page);
  const linked = await get(page, { accept: "application/ld+json" });
  expect(json.headers.etag).not.toBe(linked.headers.etag);
  expect(linked.headers).toMatchObject({ vary: "Accept, Authorization, Cookie", "cache-control": "private, no-cache" });
  expect((await get(page, { accept: "image/png" })).json()).toMatchObject({ status: 406, code: "not-acceptable" });
});

test.each(["articles", "figures", "estimates"])(
  "the pages of %s, linked one to the next, are the whole list",
  async (list) => {
    const whole = (await get(`${root}/${list}`)).json().items;
    const items: unknown[] = [];
    let url: string | undefined = `${root}/${list}?limit=3`;
    while (url !== undefined) {
      const answer = await get(url);
      items.push(...answer.json().items);
      url = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link))?.[1];
      expect(answer.json().next === null).toBe(url === undefined);
    }
    expect(items).toEqual(whole);
  },
);

test("a cursor of another make is refused", async () => {
  const answer = await get(`${root}/articles?after=nonsense`);
  expect(answer.json()).toMatchObject({ status: 400, code: "cursor-malformed", place: "query.after" });
});

test("HEAD tells what GET would, and OPTIONS what there is", async () => {
  const head = await served.server.inject({ method: "HEAD", url: page });
  expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, "", (await get(page)).headers.etag]);
  const options = await served.server.inject({ method: "OPTIONS", url: page, headers: { authorization } });
  expect([options.statusCode, options.headers.allow]).toEqual([204, "GET, HEAD, OPTIONS"]);
  const put = await served.server.inject({ method: "PUT", url: page, headers: { authorization }, payload: "x" });
  expect([put.statusCode, put.headers.allow, put.json().code]).toEqual([
    405,
    "GET, HEAD, OPTIONS",
    "method-not-allowed",
  ]);
});

test("a body beyond what is taken, and an address that is none, are problems of the same shape", async () => {
  const headers = { authorization, "content-type": "application/json" };
  const payload = JSON.stringify({ text: "x".repeat(17 * 1024 * 1024) });
  const long = await served.server.inject({ method: "POST", url: `${root}/articles`, headers, payload });
  expect([long.statusCode, long.json().status]).toEqual([413, 413]);
  expect((await get(`${root}/nowhere`)).json()).toMatchObject({ status: 404, code: "address-unknown", place: "path" });
});

test("who may not write does not", async () => {
  const asked = { method: "POST", url: `${root}/curation`, payload: {} } as const;
  const writer = await served.server.inject({ ...asked, headers: { authorization: "Bearer of-a-writer" } });
  expect(writer.json()).toMatchObject({ status: 403, code: "scope-missing" });
  expect((await served.server.inject(asked)).statusCode).toBe(403);
});

test("strangers are shown figures with their sentences, and no article whole", async () => {
  const shown = (await strangers.inject(page)).json();
  expect(shown).toMatchObject({ isExcerpt: true, text: "", parts: [], quotes: [], attributions: [] });
  expect(shown.figures).toEqual((await get(page)).json().figures);
  const diff = (await strangers.inject(`${page}/diff`)).json();
  expect([diff.isExcerpt, diff.edits]).toEqual([true, []]);
  const linked = await strangers.inject({ url: page, headers: { accept: "application/ld+json" } });
  expect(linked.json()).not.toHaveProperty("schema:articleBody");
});

describe("linked data", () => {
  const forms = routes.filter(({ representations }) => representations.length > 0);

  test.each(forms.map((route) => [operationOf(route), route] as const))(
    "%s: every term is of a vocabulary that the context names",
    async (name, route) => {
      const requests = sampleRequests[name]!(ids).filter(({ accept }) => accept === "application/ld+json");
      expect(requests).not.toHaveLength(0);
      for (const { url, accept } of requests) {
        const answer = await get(root + url, { accept: accept! });
        expect(answer.headers["content-type"]).toContain(route.representations[0]!.type);
        const { "@context": given, ...node } = answer.json();
        expect(given).toEqual(context);
        expect(termsIn(node).filter((term) => !isKnown(term))).toEqual([]);
      }
    },
  );

  test("a figure is quoted by its words and by positions in a unit that is named", async () => {
    const figure = (await get(`${root}/figures/${ids.figure}`)).json();
    const linked = (await get(`${root}/figures/${ids.figure}`, { accept: "application/ld+json" })).json();
    const [quote, position] = linked["oa:hasTarget"]["oa:hasSelector"];
    const { span } = figure.figure;
    expect(quote["oa:prefix"] + quote["oa:exact"] + quote["oa:suffix"]).toBe(figure.words.exact);
    expect(quote["oa:exact"]).toBe(span.exact);
    expect(position).toEqual({
      "@type": "oa:TextPositionSelector",
      "oa:start": span.start,
      "oa:end": span.end,
      "tollbook:offsetUnit": "utf-16",
    });
    expect((await get(linked["prov:wasQuotedFrom"]["@id"])).statusCode).toBe(200);
  });

  test("in its article a figure has the address that it has by itself, and what is about right has no bounds", async () => {
    const article = `${root}/articles/2023-05-02-portside-herald.html`;
    const parts = (await get(article, { accept: "application/ld+json" })).json()["schema:hasPart"];
    for (const part of parts) expect((await get(part["@id"])).statusCode).toBe(200);
    const about = parts.find((part: Record<string, unknown>) => String(part["schema:text"]).startsWith("Around"));
    expect(about["oa:hasBody"]).toMatchObject({ "tollbook:about": 20000, "tollbook:qualifier": "approximately" });
    expect(about["oa:hasBody"]).not.toHaveProperty("schema:minValue");
  });
});

function termsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const types = "@type" in value ? [value["@type"]].flat().map(String) : [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...types, ...Object.values(value).flatMap(termsIn)];
}

const isKnown = (term: string) => /^@(?:id|type|value|list)$/.test(term) || term.split(":")[0]! in context;
