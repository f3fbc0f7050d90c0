/** The sample case over HTTP alone, by a client made from the document: what a newsroom would do with a book, from the first page to the feed. */
import { readFileSync } from "node:fs";
import { parseDocument } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientOf } from "./client.ts";
import { type ServedBook, samplePages, serveBook } from "./serve-book.ts";

let served: ServedBook;
let client: ReturnType<typeof clientOf>;
beforeAll(async () => {
  served = await serveBook({ isEmpty: true });
  client = clientOf(served.server);
});
afterAll(() => served.close());

/** The JSON form of an answer that can be had as linked data, too. */
function json<Answer extends object, Field extends string>(answer: Answer | undefined, field: Field) {
  if (answer === undefined || !(field in answer)) throw new Error(`no ${field} in ${JSON.stringify(answer)}`);
  return answer as Extract<Answer, Readonly<Record<Field, unknown>>>;
}

/** What the tests before found. */
const known = { estimate: "", older: "", corrected: "", drifted: "" };

test("the pages are added as files, each with its result, and one that cannot be read costs no other", async () => {
  const body = new FormData();
  for (const page of samplePages.slice(0, 4)) body.append("page", new Blob([readFileSync(`sample/${page}`)]), page);
  body.append("page", new Blob([" "]), "nothing.html");
  for (const page of samplePages.slice(4)) body.append("page", new Blob([readFileSync(`sample/${page}`)]), page);
  const { data, response } = await client.POST("/api/v1/articles", {
    body: body as never,
    bodySerializer: (form) => form,
  });
  expect(response.status).toBe(207);
  const results = data!.results;
  expect(results.map(({ place }) => place)).toEqual([
    ...samplePages.slice(0, 4),
    "nothing.html",
    ...samplePages.slice(4),
  ]);
  const refused = results.filter(({ outcome }) => outcome === "refused");
  expect(refused.map(({ place, problems }) => [place, problems[0]!.code])).toEqual([["nothing.html", "empty"]]);
  expect(results.at(-1)).toMatchObject({ outcome: "new-version" });
  known.corrected = results.at(-1)!.articleId!;
});

test("what Kirby said is one estimate, told in several articles", async () => {
  const { data } = await client.GET("/api/v1/estimates", {
    params: { query: { source: "Kirby", measure: "casualties" } },
  });
  const [told] = data!.items.toSorted((a, b) => b.articles - a.articles);
  expect(told!.articles).toBeGreaterThan(2);
  known.estimate = told!.id;
});

test("its mentions differ from its reading, each with the characters of both", async () => {
  const path = { estimate: known.estimate };
  const { data: estimate } = await client.GET("/api/v1/estimates/{estimate}", { params: { path } });
  const { data: page } = await client.GET("/api/v1/estimates/{estimate}/mentions", { params: { path } });
  expect(page!.items).toEqual(json(estimate, "tellings").tellings);
  const differences = page!.items.flatMap((telling) => telling.differences.map((one) => ({ ...one, telling })));
  expect(new Set(differences.map(({ type }) => type))).toContain("casualties-as-deaths");
  for (const { to, telling } of differences) {
    const { data: article } = await client.GET("/api/v1/articles/{article}", {
      params: { path: { article: telling.version } },
    });
    expect(json(article, "text").text.slice(to.span.start, to.span.end)).toBe(to.span.exact);
  }
  known.drifted = differences.find(({ type }) => type === "casualties-as-deaths")!.telling.figure;
});

test("one figure has its chain, also as linked data", async () => {
  const [version = "", key = ""] = known.drifted.split("/");
  const path = { version, key };
  const { data } = await client.GET("/api/v1/figures/{version}/{key}", { params: { path } });
  expect(data).toMatchObject({ id: known.drifted, figure: { measure: "killed" } });
  const { data: linked } = await client.GET("/api/v1/figures/{version}/{key}", {
    params: { path },
    headers: { accept: "application/ld+json" },
  });
  expect(linked).toMatchObject({ "@type": expect.arrayContaining(["schema:Claim", "oa:Annotation"]) });
});

test("it is compared with the older one: what may be said, and what is taken for granted", async () => {
  const { data } = await client.GET("/api/v1/estimates", {
    params: { query: { source: "Milley", measure: "casualties" } },
  });
  known.older = data!.items[0]!.id;
  const query = { left: known.older, right: known.estimate };
  const { data: comparison } = await client.GET("/api/v1/comparisons", { params: { query } });
  expect(comparison).toMatchObject({ policy: "tollbook/1", left: { measure: "casualties" } });
  expect(comparison!.sentences.length).toBeGreaterThan(0);
});

test("the correction tells what its note says, and the versions show it", async () => {
  const path = { article: known.corrected };
  const { data } = await client.GET("/api/v1/corrections/{article}", { params: { path } });
  const told = json(data, "corrections").corrections.flatMap(({ changes }) => changes);
  expect(told.some(({ slot, isSeen }) => slot === "place" && isSeen)).toBe(true);
  const { data: diff } = await client.GET("/api/v1/articles/{article}/diff", { params: { path } });
  expect(diff!.changes.some(({ slot }) => slot === "place")).toBe(true);
});

test("a search for words of the sentence finds the toll, and which estimate it tells", async () => {
  const query = { words: '"last four months"', low: 90_000, high: 200_000 };
  const { data } = await client.GET("/api/v1/search", { params: { query: query as never } });
  expect(data!.items.map(({ estimate }) => estimate)).toContain(known.estimate);
  for (const { words, figure } of data!.items) expect(words.exact).toContain(figure.span.exact);
});

test("a curator recommends the estimate, and takes it back", async () => {
  const act = { act: "recommend", estimate: known.estimate, role: "recommended", why: "nearest the source" } as const;
  const { data, response } = await client.POST("/api/v1/curation", { body: act });
  expect([response.status, data]).toMatchObject([201, { who: "tester", act: "recommend" }]);
  const recommended = () => client.GET("/api/v1/estimates", { params: { query: { view: "recommended" } } });
  expect((await recommended()).data!.items.map(({ id }) => id)).toEqual([known.estimate]);
  await client.POST("/api/v1/curation", { body: { act: "undo", undoes: data!.seq, why: "a slip" } });
  expect((await recommended()).data!.items).toEqual([]);
});

test("the feeds carry the estimate and the correction", async () => {
  const feed = async (name: "estimates" | "corrections") =>
    (await served.server.inject(`/api/v1/feeds/${name}.atom`)).body;
  const estimates = await feed("estimates");
  expect(estimates).toContain(`/${encodeURIComponent("estimates")}/${known.estimate}</id>`);
  expect(parseDocument(estimates, { xmlMode: true }).children).not.toHaveLength(0);
  expect(await feed("corrections")).toContain(`/articles/${known.corrected}/versions`);
});

test("what is withheld is shown nowhere, and its tombstone says why", async () => {
  const body = { id: known.corrected, reason: "a witness in danger" };
  const { data } = await client.POST("/api/v1/withholdings", { body });
  expect(data).toMatchObject({ kind: "article", who: "tester", erased: false });
  const { data: article } = await client.GET("/api/v1/articles/{article}", {
    params: { path: { article: known.corrected } },
  });
  expect(article).toMatchObject({ text: "", figures: [], withheld: { reason: "a witness in danger" } });
});
