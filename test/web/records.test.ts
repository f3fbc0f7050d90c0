/** Subjects, corrections, sources, search and adding as HTML: what stands on them, what is refused and how, who may add. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AddResult, addDocuments } from "../../src/usecases/add-documents.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { addedPage } from "../../src/web/pages/added-page.tsx";
import { renderPage } from "../../src/web/render-page.ts";
import { removeFolders } from "../store/test-books.ts";
import { sampleBook, servePages } from "./sample-server.ts";

const hostile = `Flood on <script>alert(1)</script> river\n\nAt least 31 people were killed in Calama on Monday, "<img src=x onerror=alert(2)>" said.`;
const subject = "/subjects/casualties.russia.ua";

let book: Book;
let pages: FastifyInstance;
const get = (url: string, headers: Record<string, string> = {}) => pages.inject({ url, headers });

beforeAll(async () => {
  const bytes = new TextEncoder().encode(hostile);
  book = await sampleBook([{ place: "flood.txt", bytes, format: "plain-text", date: "2024-01-02" }]);
  pages = await servePages(book);
}, 240_000);
afterAll(async () => {
  await pages?.close();
  await book?.close();
  await removeFolders();
});

describe("a subject", () => {
  test("has a chart whose marks lead to figures, a table with the same, and the names of its policies", async () => {
    const { body } = await get(subject);
    const marks = [...body.matchAll(/class="chart-mark" href="([^"]+)"/g)].map(([, href]) => href!);
    expect(marks.length).toBe(3 * 3);
    const [address, anchor] = marks[0]!.split("#");
    expect((await get(address!)).body).toContain(`id="${anchor}"`);
    for (const href of marks) expect(body).toContain(`class="quantity" href="${href}"`);
    expect(body).toContain("all/1, every toll, in the order given");
    expect(body).toContain("widened under tollbook/1");
    expect(body).not.toContain("style=");
  });

  test("is shown under another view and policy, each named, in another form and scale", async () => {
    const { body } = await get(`${subject}?view=latest&policy=acled/1&chart=per-day&scale=log`);
    expect(body).toContain("latest/1, those that may have been said last");
    expect(body).toContain("widened under acled/1");
    expect(body).toContain("a day (logarithmic scale)");
    expect(body).toMatch(/>1 toll shown</);
    expect((await get(`${subject}?view=recommended`)).body).toContain("This view shows none of them.");
  });

  test("compares two tolls in sentences, or names what forbids it", async () => {
    const tolls = [...(await get(subject)).body.matchAll(/name="left" value="(e-[^"]+)"/g)].map(([, id]) => id!);
    const own = [...new Set(tolls)];
    const asked = (left: string, right: string) => get(`${subject}?${new URLSearchParams({ left, right })}`);
    const { body } = await asked(own[0]!, own[1]!);
    expect(body).toContain("Side by side");
    expect(body).toContain("Between the periods lie");
    expect(body).toContain("Both rates would be the same if the earlier toll were");
    expect(body).toContain("Taken for granted");
    expect((await asked(own[0]!, own.at(-1)!)).body).toContain("Not to be compared");
    expect((await asked(own[0]!, "e-0000000000000000")).body).toContain("Cannot be compared.");
    expect((await asked(own[0]!, own[0]!)).body).toContain("Choose two different ones.");
  });

  test("is had as a picture that names sources and policies, and as the series' CSV", async () => {
    const svg = await get(`${subject}/chart.svg`);
    expect(svg.headers["content-type"]).toContain("image/svg+xml");
    expect(svg.body).toContain("Policies: all/1, tollbook/1");
    // Saved, it lies where no such address is.
    expect(svg.body).toMatch(/ href="http:\/\/[^/"]+\/articles\//);
    expect(svg.body).not.toContain(' href="/');
    const elsewhere = await get(`${subject}/chart.svg`, { host: "127.0.0.2:8080" });
    expect(elsewhere.body).toContain('href="http://127.0.0.2:8080/articles/');
    const png = await get(`${subject}/chart.png`);
    expect([...png.rawPayload.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    const csv = await get(`${subject}/series.csv`);
    expect(csv.body.split("\n")[0]).toContain("estimate_id,toll_id,origin");
    expect(csv.body.trim().split("\n").length).toBe(4);
    const again = await get(`${subject}/series.csv`, { "if-none-match": String(csv.headers.etag) });
    expect(again.statusCode).toBe(304);
  });

  test("that is none is refused, and so is a view that there is not", async () => {
    expect((await get("/subjects/killed.nobody.nowhere")).statusCode).toBe(404);
    expect((await get(`${subject}?view=best`)).body).toContain("one of all, latest");
  });
});

test("corrections have the outlet's own label, what they tell, and the feed", async () => {
  const { body } = await get("/corrections");
  expect(body).toContain("Note: Update · 2 May 2023, 08:30 −04:00 · on the word of Sean Savett");
  expect(body).toContain("says: where Bakhmut → Ukraine, headline and body – the versions show it");
  expect(body).toContain('href="/api/v1/feeds/corrections.atom"');
});

test("a source has its statements, the notes on its word, and who relays it", async () => {
  expect((await get("/sources?words=kirby")).body).toContain(">John Kirby<");
  expect((await get("/sources")).body).toContain(">US<");
  const { body } = await get("/sources/John%20Kirby");
  expect(body).toContain("more than 100,000");
  expect(body).toContain("Ines Marlowe (@inesmarlowe_news)");
  expect((await get("/sources/Sean%20Savett")).body).toContain("clarified that the casualty figures");
  expect((await get("/sources/nobody")).statusCode).toBe(404);
});

describe("search", () => {
  test("finds by words and slots, each hit with its figure marked and the way to both", async () => {
    const { body } = await get("/search?words=Wagner&measure=killed");
    expect(body).toMatch(/<span class="figure killed hedged">[^<]+<\/span>/);
    expect(body).toMatch(/href="\/articles\/[^"]+#figure-/);
    expect(body).toMatch(/href="\/estimates\//);
  });

  test("says so where nothing is found, and refuses in its own grammar what is malformed", async () => {
    expect((await get("/search?words=zeppelin")).body).toContain("No figure in this book matches all of that.");
    const { statusCode, body } = await get("/search?low=many");
    expect(statusCode).toBe(400);
    expect(body).toContain("a whole number of people, such as 1,204");
    expect(body).toContain('name="low" value="many"');
    expect((await get("/search?since=yesterday")).statusCode).toBe(400);
  });

  test("shows words of a page as text", async () => {
    const { body } = await get("/search?words=Calama");
    expect(body).toContain("At least 31");
    expect(body).not.toMatch(/<img|<script>/);
  });
});

describe("adding", () => {
  test("is not for readers, who are told how to enter", async () => {
    expect((await get("/add")).body).toContain('href="/enter"');
    const headers = { origin: "http://localhost:80", host: "localhost:80" };
    const { statusCode } = await pages.inject({ method: "POST", url: "/add", headers });
    expect(statusCode).toBe(403);
  });

  test("what was added is told without its headline once it is erased", async () => {
    const bytes = new TextEncoder().encode("Quake in Arica\n\nAt least 5 people were killed in Arica, the mayor said.");
    const results: AddResult[] = [];
    for await (const result of addDocuments(book, [{ place: "quake.txt", bytes, format: "plain-text" }]))
      results.push(result);
    const job = {
      id: "j",
      count: 1,
      results,
      fault: null,
      isDone: true,
      done: Promise.resolve(),
      watch: () => () => {},
    };
    const told = async () => renderPage(await addedPage(book, job));
    expect(await told()).toContain("<bdi>Quake in Arica</bdi>");
    const article = results[0]!.articleId!;
    await withholdItem(book, { id: article, reason: "a legal order", who: "desk", erase: true });
    expect(await told()).not.toContain("Quake");
    expect(await told()).toContain(`<bdi>${article}</bdi>`);
    expect(await told()).toContain("quake.txt");
  });

  test("what is withheld is on no list", async () => {
    await withholdItem(book, { id: "flood.txt", reason: "a person in danger", who: "desk" });
    expect((await get("/search?words=Calama")).body).toContain("No figure in this book");
    expect((await get("/subjects")).body).not.toContain("Calama");
  });
});
