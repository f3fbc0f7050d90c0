/** What is brought to the form is held until it has been dealt with, and no longer; how it went can be looked at for a while. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { KeptAnswers } from "../../src/serving/kept-answers.ts";
import { oneAtATime } from "../../src/serving/one-at-a-time.ts";
import type { Served } from "../../src/serving/served.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { addingJobs } from "../../src/web/adding/adding-jobs.ts";
import { newFolder, numberedInput, openTestBook, removeFolders } from "../store/test-books.ts";
import { servePages } from "./sample-server.ts";
import { unvoiced } from "./unvoiced.ts";

let book: Book;
let served: Served;
beforeAll(async () => {
  book = await openTestBook(await newFolder());
  const how = { version: "0", now: book.now, isLoopback: true, rights: null };
  served = { book, ...how, inTurn: oneAtATime(), kept: new KeptAnswers(), ...unvoiced };
}, 60_000);
afterAll(async () => {
  await book?.close();
  await removeFolders();
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

test("a job that has ended is kept without its documents", async () => {
  const jobs = addingJobs(served);
  const start = () => {
    const document = numberedInput(1);
    return { id: jobs.start([document]).id, document: new WeakRef(document) };
  };
  const { id, document } = start();
  await jobs.find(id)!.done;
  await new Promise((resolve) => setTimeout(resolve, 20));
  collectGarbage();
  expect(document.deref()).toBeUndefined();
  expect(jobs.find(id)).toMatchObject({ count: 1, isDone: true, fault: null, results: [{ outcome: "added" }] });
});

async function post(parts: readonly (readonly [name: string, value: string])[]) {
  const token = { name: "w", scope: "write" } as const;
  const pages = await servePages(book, served, undefined, () => token);
  const payload = `${parts
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join("")}--b--\r\n`;
  const headers = { "content-type": "multipart/form-data; boundary=b", authorization: "Bearer x" };
  const answer = await pages.inject({ method: "POST", url: "/add", headers, payload });
  const job =
    answer.headers.location === undefined
      ? null
      : await pages.inject({ url: String(answer.headers.location), headers });
  await pages.close();
  return { ...answer, job };
}
const words = "A flood in Lund killed 12 people on Monday, the mayor said.";

test("what is said of all documents counts among what is held, too", async () => {
  const long = "x".repeat(15 * 1024 * 1024);
  const labels = ["a", "b", "c", "d", "e"].map((name) => [name, long] as const);
  const { statusCode, body } = await post([...labels, ["pasted", words]]);
  expect([statusCode, body]).toEqual([413, expect.stringContaining("body-too-large")]);
});

test("characters that no name has are dropped from what is said of a document", async () => {
  const kept = vi.spyOn(book.archive, "append");
  const { statusCode, job } = await post([
    ["outlet", "The\0 Coast \u001b[31mLedger"],
    ["pasted", words],
  ]);
  expect([statusCode, job?.statusCode]).toEqual([303, 200]);
  expect(kept.mock.calls.flat(2)).toEqual([expect.objectContaining({ outlet: "The Coast [31mLedger" })]);
});
