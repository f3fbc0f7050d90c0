/** Pages are kept until the book changes, here and in the reader's browser. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Book } from "../../src/usecases/open-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { addAll, newFolder, numberedInput, openTestBook, removeFolders } from "../store/test-books.ts";
import { servePages } from "./sample-server.ts";

let book: Book;
let pages: FastifyInstance;
const get = (url: string, headers: Record<string, string> = {}) => pages.inject({ url, headers });

beforeAll(async () => {
  book = await openTestBook(await newFolder());
  pages = await servePages(book);
}, 60_000);
afterAll(async () => {
  await pages?.close();
  await book?.close();
  await removeFolders();
});

test("a page that the reader has is not sent again", async () => {
  const { headers, statusCode } = await get("/methodology");
  expect([statusCode, headers["cache-control"]]).toEqual([200, "private, no-cache"]);
  const again = await get("/methodology", { "if-none-match": String(headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
});

test("whoever has any state of a page is told that it is there, and of what is not that it is not", async () => {
  const any = { "if-none-match": "*" };
  const there = await get("/methodology", any);
  expect([there.statusCode, there.body, typeof there.headers.etag]).toEqual([304, "", "string"]);
  expect((await get("/articles/nowhere", any)).statusCode).toBe(404);
});

test("a page is made once, and anew when the book has changed; whoever has the old one is sent the new one", async () => {
  const first = await get("/subjects");
  const asked = vi.spyOn(book.ledger, "query");
  expect((await get("/subjects")).body).toBe(first.body);
  expect(asked).not.toHaveBeenCalled();
  await addAll(book, [numberedInput(4)]);
  const { etag } = first.headers;
  const later = await get("/subjects", { "if-none-match": String(etag) });
  expect([later.statusCode, later.headers.etag === etag]).toEqual([200, false]);
  expect(later.body).toContain("/subjects/killed");
});

test("what is withheld is gone from pages that were made before", async () => {
  const [added] = await addAll(book, [numberedInput(7)]);
  const article = `/articles/${added!.articleId}`;
  expect((await get(article)).statusCode).toBe(200);
  await withholdItem(book, { id: added!.articleId!, reason: "a legal order", who: "ed", erase: true });
  expect([(await get(article)).statusCode, (await get("/")).body.includes("Report 7")]).toEqual([410, false]);
});

test("a page is sent packed to whoever takes it so", async () => {
  const plain = await get("/");
  const packed = await get("/", { "accept-encoding": "gzip" });
  expect([plain.headers["content-encoding"], packed.headers["content-encoding"]]).toEqual([undefined, "gzip"]);
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
  expect((await get("/", { "accept-encoding": "gzip" })).rawPayload.equals(packed.rawPayload)).toBe(true);
});
