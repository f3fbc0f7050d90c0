/** Drafts that are checked over the API: beside the served book, for whoever may read it, leaving nothing behind. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BookEvidence, Finding } from "../../src/domain/finding.ts";
import { checkDraft } from "../../src/usecases/check-draft.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { rowsOf } from "../store/test-books.ts";
import { authorization, faults, type ServedBook, serveBook } from "./serve-book.ts";

const kirby =
  "US puts Russian losses at more than 100,000\n\nRussia has suffered more than 100,000 casualties in Bakhmut since December, including 20,000 killed, at least half of them from the Wagner Group, John Kirby, the spokesman of the National Security Council, said on Monday.";
const date = "2023-05-03";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

let served: ServedBook;
beforeAll(async () => {
  served = await serveBook();
});
afterAll(() => served.close());

const check = (
  payload: object | string | Buffer,
  type = "application/json",
  url = "/api/v1/check",
  server = served.server,
) => server.inject({ method: "POST", url, payload, headers: { authorization, "content-type": type } });
const ofBook = (findings: readonly Finding[]) =>
  findings.flatMap(({ evidence }) => evidence.filter((one): one is BookEvidence => one.from === "book"));

test("a draft is checked beside the book, with the words of the book that it differs from", async () => {
  const { findings, text, figures } = (await check({ text: kirby, date })).json();
  const told = findings.map(({ rule, span }: Finding) => `${rule}: ${span.exact}`);
  expect(told).toEqual(["place-narrowed: Bakhmut", "bound-dropped: 20,000", "bound-dropped: at least half"]);
  expect(figures).toBeGreaterThan(3);
  for (const { span, at } of findings) {
    expect(text.slice(span.start, span.end)).toBe(span.exact);
    expect(kirby.slice(at.start, at.end)).toBe(span.exact);
  }
  for (const { version, span } of ofBook(findings)) {
    expect((await showArticle(served.book, version)).text.slice(span.start, span.end)).toBe(span.exact);
  }
});

test("a check is switched off, or counts otherwise", async () => {
  const severities = { "place-narrowed": "off", "bound-dropped": "note" };
  const { findings } = (await check({ text: kirby, date, severities })).json();
  expect(findings.map(({ rule, severity }: Finding) => [rule, severity])).toEqual([
    ["bound-dropped", "note"],
    ["bound-dropped", "note"],
  ]);
});

test("a check of no such name, and a severity that is none, are named", async () => {
  const unknown = await check({ text: kirby, severities: { "bounds-dropped": "off" } });
  expect(unknown.json()).toMatchObject({ status: 400, code: "field-unknown", place: "body.severities.bounds-dropped" });
  const loud = await check({ text: kirby, severities: { "bound-dropped": "loud" } });
  expect(loud.json()).toMatchObject({ status: 400, code: "field-invalid", value: "loud" });
});

test("a Word document is read, whatever stands around its words", async () => {
  const { findings, text } = (await check(readFileSync("test/fixtures/checking/draft.docx"), word)).json();
  expect(text.length).toBeGreaterThan(20);
  expect(findings.length).toBeGreaterThan(0);
  for (const { at } of findings) expect(at).toBeNull();
});

test("what is no document gives a problem in the answer, as the command line tells it", async () => {
  const { findings, problems } = (await check(Buffer.from("%PDF-1.7\n%âãÏÓ"), word)).json();
  expect(findings).toEqual([]);
  expect(problems).toHaveLength(1);
});

test("a draft that would hold up everybody else is refused, and nothing of it is told back", async () => {
  for (const [payload, type] of [
    [{ text: "Nobody died. ".repeat(10_000) }, undefined],
    ["Nobody died. ".repeat(10_000), "text/plain"],
    [Buffer.alloc(5 * 1024 * 1024, "Nobody died. "), word],
    [`<p>${"<b></b>".repeat(200_000)}Nobody died.`, "text/html"],
  ] as const) {
    const answer = await check(payload, type);
    expect([answer.statusCode, answer.json().code]).toEqual([413, "draft-too-long"]);
    expect(answer.body).not.toContain("Nobody");
  }
});

test("nothing of a draft stays: not in the book, not in its folder, not in a cache, not in a log", async () => {
  const before = [await rowsOf(served.book), filesOf(served.book.folder)];
  const answer = await check({ text: kirby, date });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers["cache-control"]).toBe("no-store");
  expect(answer.headers.etag).toBeUndefined();
  expect([await rowsOf(served.book), filesOf(served.book.folder)]).toEqual(before);
  expect(faults).toEqual([]);
});

/** What the archive and whatever stands beside the store has, with its size. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("ledger"))
    .map((file) => `${file} ${statSync(join(folder, file)).size}`)
    .sort();
}

test("strangers are told of the book what pages show them: words of figures, and of notes", async () => {
  const others = await served.forStrangers();
  const { findings } = (await check({ text: kirby, date }, undefined, undefined, others)).json();
  expect(ofBook(findings).length).toBeGreaterThan(0);
  for (const { article, span } of ofBook(findings)) {
    const { figures } = (await others.inject(`/api/v1/articles/${article}`)).json();
    const notes = (await others.inject(`/api/v1/articles/${article}/history`)).body;
    const words = JSON.stringify(figures) + notes;
    expect(words).toContain(JSON.stringify(span.exact).slice(1, -1));
  }
  await others.close();
});

test("a page of another site has no draft checked", async () => {
  const answer = await served.server.inject({
    ...{ method: "POST", url: "/api/v1/check", payload: { text: kirby } },
    headers: { origin: "https://elsewhere.example" },
  });
  expect([answer.statusCode, answer.json().code]).toEqual([403, "cross-site-request"]);
});

test("the list has every check", async () => {
  const { items } = (await served.server.inject("/api/v1/checks")).json();
  expect(items.length).toBeGreaterThan(20);
  const { findings } = checkDraft({
    bytes: Buffer.from("100 dead\n\nMore than 100 people died, Ann Lee said."),
    place: "x",
  });
  const names = items.map(({ name }: { name: string }) => name);
  for (const { rule } of findings) expect(names).toContain(rule);
});

test("of what is withheld no words are told", async () => {
  const articles = new Set(ofBook((await check({ text: kirby, date })).json().findings).map(({ article }) => article));
  expect(articles.size).toBeGreaterThan(0);
  for (const id of articles) await withholdItem(served.book, { id, reason: "a witness", who: "tester" });
  for (const { article } of ofBook((await check({ text: kirby, date })).json().findings))
    expect([...articles]).not.toContain(article);
});
