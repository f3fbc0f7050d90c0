/** What the form that checks drafts is sent, and what comes back as HTML: nothing kept, nothing run, nothing that ends in a fault. */
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFacts } from "../../src/usecases/check-draft.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { checkRuleAddress } from "../../src/web/addresses.ts";
import { newFolder, openTestBook, removeFolders, rowsOf } from "../store/test-books.ts";
import { servePages } from "./sample-server.ts";
import { unvoiced } from "./unvoiced.ts";

let book: Book;
let pages: FastifyInstance;
beforeAll(async () => {
  book = await openTestBook(await newFolder());
  pages = await servePages(book, unvoiced);
});
afterAll(async () => {
  await pages?.close();
  await book?.close();
  await removeFolders();
});

const own = { "sec-fetch-site": "same-origin" };
const bare = "100,000 soldiers killed\n\nMore than 100,000 soldiers have been killed, Ann Lee said.";

/** As browsers write a form. */
function send(fields: Readonly<Record<string, string>>, server = pages, headers: Record<string, string> = own) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return server.inject({
    ...{ method: "POST", url: "/check", payload: `${parts.join("")}--b--\r\n` },
    headers: { ...headers, "content-type": "multipart/form-data; boundary=b" },
  });
}

test("a draft changes nothing of the book, and no cache keeps the page", async () => {
  const before = await rowsOf(book);
  const { statusCode, headers, body } = await send({ text: bare });
  expect([statusCode, headers["cache-control"], headers.etag]).toEqual([200, "no-store", undefined]);
  expect(body).toContain("headline-drops-bound");
  expect(await rowsOf(book)).toEqual(before);
});

test("strangers are told whose machine reads it; another site's page has nothing checked", async () => {
  const others = await servePages(book, { ...unvoiced, isLoopback: false });
  expect((await others.inject("/check")).body).toContain("the machine of whoever runs this server");
  expect((await send({ text: bare }, others)).statusCode).toBe(200);
  await others.close();
  expect((await send({ text: bare }, pages, { origin: "https://elsewhere.example" })).statusCode).toBe(403);
});

test("lines are counted as they were typed, whatever ends browsers give them", async () => {
  const dos = bare.replaceAll("\n", "\r\n");
  expect((await send({ text: dos })).body).toBe((await send({ text: bare })).body);
});

test("what stands in a draft is text and nothing else", async () => {
  const hostile = `</textarea><script>alert(1)</script>\n\n100,000 <img src=x onerror=alert(1)> soldiers were killed.\n\nMore than 100,000 "soldiers" were killed.`;
  for (const format of ["plain-text", "markdown", "html", ""]) {
    const { body } = await send({ text: hostile, format, date: "2023-05-03" });
    expect(body).not.toMatch(/<script(?! src="\/assets\/)|<img|\sstyle=/);
    expect(body.match(/<\/textarea>/g)).toHaveLength(1);
  }
});

test("only what was found is sent to a script that asks for it", async () => {
  const { body } = await send({ text: bare, part: "found" });
  expect(body).toMatch(/^<!doctype html>\n<section id="found"/);
  expect(body).not.toContain("<textarea");
});

test("an edit of many is put in by its name, all by theirs", async () => {
  const name = /name="apply" value="([^"]+)"/.exec((await send({ text: bare })).body)![1]!;
  const after = await send({ text: bare, apply: name });
  expect(after.body).toContain("1 edit put in.");
  expect(after.body).toContain(">More than 100,000 soldiers killed\n");
  expect((await send({ text: bare, apply: "all" })).body).toContain("1 edit put in.");
});

test.each([
  ["a day that is none", { text: bare, date: "yesterday" }, 400],
  ["a draft that is too long", { text: "Nobody died. ".repeat(10_000) }, 413],
  ["a field that is too long", { text: "a".repeat(5_000_000) }, 413],
] as const)("%s is refused on a page", async (_, fields, status) => {
  const { statusCode, body } = await send(fields);
  expect([statusCode, body.includes("Do this"), body.includes("Nobody died")]).toEqual([status, true, false]);
});

test("no draft, no form and no words are no fault", async () => {
  expect((await send({})).body).toContain("No draft could be read");
  expect((await send({ text: " \n" })).body).toContain("No draft could be read");
  const headers = { ...own, "content-type": "application/x-www-form-urlencoded" };
  const answer = await pages.inject({ method: "POST", url: "/check", headers, payload: "text=a" });
  expect(answer.statusCode).toBe(415);
});

test("whatever the form is sent, there is a page, and never a fault", async () => {
  const value = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.constantFrom(bare, "all", "found", "2023-02-30", "html"),
  );
  const names = ["text", "format", "date", "apply", "part", 'x"; filename="a.docx', "__proto__"];
  const fields = fc.dictionary(fc.constantFrom(...names), value);
  await fc.assert(
    fc.asyncProperty(fields, async (given) => {
      const { statusCode, headers } = await send(given);
      expect(statusCode).toBeLessThan(500);
      expect(headers["content-type"]).toContain("text/html");
    }),
    { numRuns: process.env.TOLLBOOK_SOAK ? 1000 : 60 },
  );
});

test("every check is explained where its findings lead", async () => {
  const { body } = await pages.inject("/check/rules");
  for (const { name } of checkFacts) {
    const [, anchor] = checkRuleAddress(name).split("#");
    expect(body).toContain(`id="${anchor}"`);
  }
  expect(body).toContain("<blockquote>");
  expect(body).not.toContain("&lt;!--");
});
