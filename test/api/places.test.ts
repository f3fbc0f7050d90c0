/** Where the files of documents lie is told to whoever sits at the machine that serves, and to nobody else. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultOf } from "../../src/serving/http-problem.ts";
import { addDocuments } from "../../src/usecases/add-documents.ts";
import { BookError } from "../../src/usecases/book-error.ts";
import { type ServedBook, serveBook } from "./serve-book.ts";

let served: ServedBook;
let strangers: FastifyInstance;
const place = "/home/editor/secret-case/calama-report.html";
beforeAll(async () => {
  served = await serveBook({ isEmpty: true });
  strangers = await served.forStrangers();
  const bytes = Buffer.from(
    "<title>Mine</title><p>At least 12 people were killed in Calama on Monday, police said.</p>",
  );
  for await (const _ of addDocuments(served.book, [{ place, bytes }]));
});
afterAll(async () => {
  await strangers.close();
  await served.close();
});

test("the list of articles has names of files for others, and whole places here", async () => {
  const url = "/api/v1/articles";
  expect((await served.server.inject(url)).json().items[0].place).toBe(place);
  expect((await strangers.inject(url)).json().items[0].place).toBe("calama-report.html");
});

test("no answer to others has a folder in it", async () => {
  const [{ articleId }] = (await strangers.inject("/api/v1/articles")).json().items;
  const addresses = ["articles", `articles/${articleId}`, `articles/${articleId}/history`, "figures", "estimates"];
  for (const address of [...addresses, "articles/calama-reprot.html", "articles/secret-case", "articles/editor"]) {
    const { body } = await strangers.inject(`/api/v1/${address}`);
    expect([address, body.replaceAll(`/api/v1/${address}`, "").includes("/editor/")]).toEqual([address, false]);
  }
});

test("an article that is not found names the file that is near", async () => {
  const { remedy } = (await strangers.inject("/api/v1/articles/calama-reprot.html")).json();
  expect(remedy).toMatch(/\(calama-report\.html\)\?$/);
});

test("a book that cannot be used does not tell where it lies", () => {
  const fault = { code: "ledger-damaged", place: "/home/editor/.tollbook", value: "/home/editor/x is cut" } as const;
  const error = new BookError({ ...fault, expectation: "a ledger", remedy: "Make it anew." });
  expect(faultOf(error, "/")).toMatchObject({ status: 503, place: "book", value: "", remedy: "Make it anew." });
});
