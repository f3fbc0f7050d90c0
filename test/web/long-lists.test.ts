/** Long lists on pages: many tellings of one toll, many versions of one article. What is counted is counted over all of them. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DocumentInput } from "../../src/usecases/add-documents.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { sentenceOn } from "../store/stub-readers.ts";
import { addAll, newFolder, openTestBook, removeFolders } from "../store/test-books.ts";
import { servePages } from "./sample-server.ts";

const outlets = 60;
const versions = 103;

const text = (words: string, more: Partial<DocumentInput>): DocumentInput => ({
  ...{ place: "a.txt", bytes: new TextEncoder().encode(`Toll\n\n${words}`), format: "plain-text" },
  ...more,
});

let book: Book;
let pages: FastifyInstance;
const get = async (url: string) => (await pages.inject(url)).body;
const rowsIn = (body: string) => body.split('<tr id="telling-').length - 1;

beforeAll(async () => {
  book = await openTestBook(await newFolder());
  const tellings = Array.from({ length: outlets }, (_, index) =>
    text(sentenceOn(20), { outlet: `Outlet ${index}`, url: `https://n.example/${index}`, date: "2023-05-02" }),
  );
  const states = Array.from({ length: versions }, (_, index) =>
    text(sentenceOn(100 + index), { url: "https://n.example/live", outlet: "Live" }),
  );
  await addAll(book, [...tellings, ...states]);
  pages = await servePages(book);
}, 240_000);
afterAll(async () => {
  await pages?.close();
  await book?.close();
  await removeFolders();
});

test("the tellings of a toll stand in stretches; a link to one leads to its stretch", async () => {
  const article = await get("/articles/https%3A%2F%2Fn.example%2F7");
  const own = /href="(\/estimates\/[^"]+)"/.exec(article)![1]!.replaceAll("&amp;", "&");
  const [address, anchor] = own.split("#");
  expect(await get(address!)).toContain(`id="${anchor}"`);
  const first = await get(address!.split("?")[0]!);
  expect(first).toContain(`${outlets} tellings`);
  expect(first).toContain("1–50 of 60");
  expect(rowsIn(first)).toBe(50);
  const next = />First<|href="([^"]+)">After these</.exec(first)![1]!.replaceAll("&amp;", "&");
  const second = await get(next.split("#")[0]!);
  expect([rowsIn(second), second.includes("51–60 of 60")]).toEqual([10, true]);
  expect(second).toContain(`id="${next.split("#")[1]}"`);
});

test("of many versions the last are shown, with the way to all, and any two compared by number", async () => {
  const list = "/articles/https%3A%2F%2Fn.example%2Flive/versions";
  const last = await get(list);
  expect(last).toContain(`${versions} versions`);
  expect(last).toContain("101–103 of 103");
  expect(last.split('<li id="version-').length - 1).toBe(3);
  expect(last).toContain('<input type="number" name="from" value="102" min="1" max="103"');
  const before = await get(`${list}?at=100`);
  expect(before).toContain('<li id="version-51"');
  expect(before).toContain('<li id="version-100"');
  expect(await get(`${list}?at=many`)).toContain("101–103 of 103");
});
