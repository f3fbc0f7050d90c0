/** The pages as HTML: what stands on them, what is escaped, what is kept from others, and how they are cached. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../src/usecases/open-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { newFolder, openTestBook, removeFolders } from "../store/test-books.ts";
import { sampleBook, servePages } from "./sample-server.ts";

const hostile = `<html lang="en"><head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle",
"headline":"Mine & \\u003cb onload=x\\u003e collapse","author":{"name":"\\u003cscript\\u003ealert(1)\\u003c/script\\u003e"},
"publisher":{"name":"The Coast Ledger"},"datePublished":"2024-01-02T09:00:00Z","url":"javascript:alert(1)"}</script></head>
<body><article><h1>Mine &amp; &lt;b onload=x&gt; collapse</h1><p>At least 12 people were killed &lt;img src=x onerror=alert(1)&gt;
in Calama on Monday, police said. The mine had been closed for two years, and nobody had been allowed to enter it.</p>
<p>Nothing in this paragraph tells a toll, and so it must not be shown to others by a server without declared rights.</p>
<p>Rescue workers went on through the night, the mayor said, and schools in the town stayed closed for the week.</p></article></body></html>`;

let book: Book;
let pages: FastifyInstance;
const get = (url: string, headers: Record<string, string> = {}) => pages.inject({ url, headers });
const quillmark = "/articles/2023-05-02-quillmark-weekly.html";

beforeAll(async () => {
  book = await sampleBook([{ place: "mine.html", bytes: new TextEncoder().encode(hostile), format: "html" }]);
  pages = await servePages(book);
}, 240_000);
afterAll(async () => {
  await pages?.close();
  await book?.close();
  await removeFolders();
});

test("the front page leads to statements and corrections, an empty book says how to add", async () => {
  const { body } = await get("/");
  expect(body).toContain("John Kirby (White House National Security Council");
  expect(body).toMatch(/href="\/estimates\/e-[0-9a-f]{16}"/);
  expect(body).toContain("on the word of Sean Savett");
  const empty = await openTestBook(await newFolder());
  const bare = await servePages(empty);
  expect((await bare.inject("/")).body).toContain('<a href="/add">Add a page</a>');
  await bare.close();
  await empty.close();
});

describe("an article", () => {
  test("is told part by part, each figure a link to its card, with its chain", async () => {
    const { body, statusCode } = await get(quillmark);
    expect(statusCode).toBe(200);
    const keys = [...body.matchAll(/href="#figure-([^"]+)"/g)].map(([, key]) => key!);
    expect(new Set(keys).size).toBe(8);
    for (const key of keys) expect(body).toContain(`id="figure-${key}"`);
    expect(body).toContain("Note by the newsroom, “Update”");
    expect(body).toContain("Embedded post");
    expect(textOf(body)).toContain("basis: “newly declassified intelligence”");
    expect(body).toContain("more than 100,000; no upper end given");
    expect(body).toContain("substantial losses of its own");
  });

  test("has the characters of the stored text in its parts", async () => {
    const { body } = await get(quillmark);
    const { parts } = await showArticle(book, "2023-05-02-quillmark-weekly.html");
    for (const { kind, span } of parts.filter(({ kind }) => kind === "body")) {
      const shown = new RegExp(`<p class="${kind}" data-start="${span.start}"[^>]*>(.*?)</p>`, "s").exec(body)![1]!;
      expect(textOf(shown)).toBe(span.exact);
    }
  });

  test("cannot put elements, handlers or addresses of its own into the page", async () => {
    const { body } = await get("/articles/mine.html");
    expect(body).toContain("&lt;img src=x onerror=alert(1)>");
    expect(body).not.toContain("<img");
    expect(body).not.toContain("<b onload");
    expect(body).not.toContain("javascript:");
    expect(body).not.toMatch(/<script(?! src="\/assets\/reader-[0-9a-f]{12}\.js" defer)/);
  });

  test("stands at the address of each version", async () => {
    expect((await get(`${quillmark}/versions/1`)).body).toContain("Bakhmut Has Cost Russia");
    expect((await get(`${quillmark}?version=1`)).body).toContain("Version 1 of 2");
    expect((await get(`${quillmark}/versions/9`)).statusCode).toBe(404);
  });

  test("is shown to others only where it tells figures, with the way to the original", async () => {
    const others = await servePages(book, { isLoopback: false });
    const { body } = await others.inject("/articles/mine.html");
    expect(body).toContain("At least 12");
    expect(body).not.toContain("Nothing in this paragraph");
    expect(body).not.toContain("stayed closed for the week");
    expect(body).toContain("Shown here are the sentences that tell figures.");
    const declared = await servePages(book, { isLoopback: false, rights: "ours" });
    expect((await declared.inject("/articles/mine.html")).body).toContain("Nothing in this paragraph");
    await Promise.all([others.close(), declared.close()]);
  });
});

describe("a link to words", () => {
  const linked = (fields: Record<string, string>) => get(`${quillmark}?${new URLSearchParams(fields)}`);

  test("marks them wherever they stand now", async () => {
    const { body } = await linked({ exact: "newly declassified", start: "9000" });
    expect(body).toContain('<mark id="words">newly declassified</mark>');
  });

  test("says that they are gone, and which version had them", async () => {
    const { body } = await linked({ exact: "Bakhmut Has Cost Russia" });
    expect(body).toContain("not in this version of the article");
    const address = /href="([^"]+)">Version 1 has them/.exec(body)![1]!.replaceAll("&amp;", "&");
    expect((await get(address)).body).toContain('<mark id="words">Bakhmut Has Cost Russia</mark>');
    expect((await linked({ exact: "never told" })).body).toContain("No version in the book has them");
  });
});

test("a link to words tells others nothing of what is not shown to them, nor of other versions", async () => {
  const others = await servePages(book, { isLoopback: false });
  const linked = async (fields: Record<string, string>, address = "/articles/mine.html") =>
    (await others.inject(`${address}?${new URLSearchParams(fields)}`)).body;
  const notice = (body: string) => /<p class="notice" role="status">.*?<\/p>/s.exec(body)?.[0].replace(/“.*”/, "“…”");
  const [hidden, guessed] = [
    await linked({ exact: "Nothing in this paragraph" }),
    await linked({ exact: "Never told" }),
  ];
  expect(notice(hidden)).toContain("not in the sentences shown here");
  expect(notice(hidden)).toBe(notice(guessed));
  expect(hidden).not.toContain('id="words"');
  const { text } = await showArticle(book, "mine.html");
  const start = text.indexOf("Nothing in this paragraph");
  expect(notice(await linked({ start: `${start}`, end: `${start + 7}` }))).toContain("not in the sentences shown here");
  expect(await linked({ exact: "\0\0" })).not.toContain("The link leads to");
  expect(await linked({ exact: "At least 12" })).toContain('<mark id="words">At least 12');
  expect(await linked({ exact: "Bakhmut Has Cost Russia" }, quillmark)).not.toContain("Version 1 has them");
  await others.close();
});

test("an estimate has its policy, every telling in its own words, and neutral differences", async () => {
  const front = await get("/");
  const entry = front.body.split('<article class="entry').find((one) => one.includes("John Kirby"))!;
  const address = /href="(\/estimates\/[^"]+)"/.exec(entry)![1]!;
  const { body } = await get(address);
  expect(body).toContain("nearest-origin/");
  expect(body).toContain("differs from the reading: the hedge, “more than” / not given (“100,000”)");
  expect(body).toContain("no longer in the article");
  expect(body).toContain("carries the reading from before the clarification");
  expect((await get("/estimates/e-ffff")).statusCode).toBe(404);
});

test("versions and what changed between them, in one line and side by side", async () => {
  const versions = await get(`${quillmark}/versions`);
  expect(versions.body).toContain("Bakhmut → Ukraine");
  const inline = await get(`${quillmark}/diff?from=1&to=2`);
  expect(inline.body).toContain("<ins>Ukraine</ins>");
  const sides = await get(`${quillmark}/diff?view=side`);
  expect(sides.body).toContain('<table class="sides">');
  expect((await get(`${quillmark}/diff?from=2&to=2`)).statusCode).toBe(400);
});

test("a fault says what was found, what was expected, and what to do", async () => {
  const { body, statusCode } = await get("/nothing<script>");
  expect(statusCode).toBe(404);
  expect(body).toContain("page-not-found");
  expect(body).toContain("Do this");
  expect(body).not.toContain("<script>");
});

describe("weight", () => {
  test("assets are kept for good, under addresses of their content", async () => {
    const [style] = /\/assets\/tollbook-[0-9a-f]{12}\.css/.exec((await get("/")).body)!;
    const { headers, statusCode } = await get(style);
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/css; charset=utf-8"]);
    expect(headers["cache-control"]).toContain("immutable");
  });

  test("an article's page is light", async () => {
    const { body } = await get(quillmark);
    const addresses = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address]) => address!);
    const weights = await Promise.all(
      [quillmark, ...addresses].map(async (url) => (await get(url, { "accept-encoding": "gzip" })).rawPayload.length),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(40_000);
  });
});

test("no page has a style or a script of its own, whatever policy the server sets", async () => {
  for (const url of ["/", quillmark, `${quillmark}/versions`, `${quillmark}/diff`, "/methodology", "/nothing"]) {
    const { body } = await get(url);
    expect(body).not.toMatch(/\sstyle=|<style|\son[a-z]+=/);
  }
});

test("of what is withheld there is the tombstone", async () => {
  await withholdItem(book, { id: "mine.html", reason: "a person is in danger", who: "tester" });
  for (const url of ["/articles/mine.html", "/articles/mine.html/versions", "/articles/mine.html/diff"]) {
    const { body, statusCode } = await get(url);
    expect([url, statusCode]).toEqual([url, 410]);
    expect(body).toContain("a person is in danger");
    expect(body).not.toContain("Calama");
  }
});

/** What a browser would give as text content, for the few entities that the renderer writes. */
function textOf(html: string): string {
  const bare = html.replace(/<[^>]*>/g, "");
  return bare.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
