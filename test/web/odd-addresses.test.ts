/** Whatever stands in the address of a page: it is answered, or refused on a page, and is no fault; what a page does not read changes nothing. */

import fc from "fast-check";
import fastify, { type FastifyInstance, type RouteOptions } from "fastify";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { describeApi } from "../../src/api/describe-api.ts";
import { resources } from "../../src/api/routes.ts";
import { KeptAnswers } from "../../src/serving/kept-answers.ts";
import { oneAtATime } from "../../src/serving/one-at-a-time.ts";
import { stopMakings } from "../../src/usecases/narration-makings.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { web } from "../../src/web/web.tsx";
import { fakeStudio } from "../narration/fake-studio.ts";
import { removeFolders } from "../store/test-books.ts";
import { sampleBook, servePages } from "./sample-server.ts";
import { unvoiced } from "./unvoiced.ts";

const runs = process.env.TOLLBOOK_SOAK ? 2000 : 60;

const faults: string[] = [];
const kept = new KeptAnswers();
let book: Book;
let pages: FastifyInstance;
beforeAll(async () => {
  book = await sampleBook();
  const openStudio = async () => fakeStudio();
  pages = await servePages(book, { kept, openStudio }, (error) => faults.push(String(error.stack)));
}, 240_000);
afterAll(async () => {
  await pages?.close();
  // Some addresses have articles read aloud.
  await stopMakings(book);
  await book?.close();
  await removeFolders();
});
beforeEach(() => {
  faults.length = 0;
});

/** Each address that is read, with the fields that its page reads. */
async function pageRoutes(): Promise<[address: string, fields: readonly string[]][]> {
  const routes: RouteOptions[] = [];
  const listing = fastify();
  listing.addHook("onRoute", (route) => {
    if (route.method === "GET" && !route.url.startsWith("/assets/")) routes.push(route);
  });
  const served = { book, version: "0", now: () => new Date(0), isLoopback: true, rights: null, ...unvoiced };
  await listing.register(web({ ...served, inTurn: oneAtATime(), kept }, describeApi(resources)));
  await listing.close();
  return routes.map(({ url, config }) => [url, config?.fields ?? []]);
}
const routes = await pageRoutes();

/** As they stand in an address. */
const odd = fc.constantFrom(
  ...["%00", "a%00b", "%00a", "%1B%5B31m", "%7F", "%C2%85", "%ED%A0%80", "%ED%B0%80x", "%F0%9F%98", "%", "%E0%A4%A"],
  ...["%E2%80%AE", "%E2%81%A6a%E2%81%A9", "%EF%B7%BA".repeat(200), "x".repeat(1900), "x".repeat(6000), "", "+", "%0A"],
  ...["v-0", "v-%00", "e-0", "-1", "1e309", "killed", "2023-02-30", "..%2f..%2fetc", "%22%3E%3Cscript%3E", "a&a=%00"],
  ...["bjA", Buffer.from('["articles","\\u0000",""]').toString("base64url")],
);
const real = fc.constantFrom("2023-05-02-quillmark-weekly.html", "2023-05-02-quillmark-weekly.html", "killed", "1");
const value = fc.oneof(odd, real, fc.string({ unit: "binary", maxLength: 30 }).map(encoded));

function encoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}

test("there are pages with fields", () => {
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.flatMap(([, fields]) => fields).length).toBeGreaterThan(30);
});

test.each(routes)("%s", async (address, fields) => {
  const path = fc.array(value, { minLength: 3, maxLength: 3 }).map((given) => {
    let at = 0;
    return address.replaceAll(/:\w+|\*/g, () => given[at++]!);
  });
  const query = fc.array(fc.tuple(fc.constantFrom(...fields, "unheard-of", "__proto__", "%00"), value), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(path, query, async (path, query) => {
      const url = `${path}?${query.map(([name, one]) => `${name}=${one}`).join("&")}`;
      const { statusCode, headers } = await pages.inject(url);
      expect(faults).toEqual([]);
      expect([url, statusCode]).toEqual([url, Math.min(statusCode, 499)]);
      if (statusCode >= 400) expect(headers["content-type"]).toContain("text/html");
    }),
    { numRuns: runs },
  );
});

test.each([
  "/search?words=%00",
  "/search?place=%00a",
  "/sources?words=%00",
  "/articles/%00",
  "/articles/2023-05-02-quillmark-weekly.html/diff?from=%00",
  "/estimates/%00",
  "/figures/v-%00/a",
  "/subjects/%00",
  "/subjects/killed?left=%00&right=a",
  "/subjects/killed/series.csv?view=%00",
])("%s is refused on a page that says why", async (url) => {
  const { statusCode, body } = await pages.inject(url);
  expect([statusCode, body]).toEqual([400, expect.stringContaining("400 · field-invalid")]);
  for (const words of ["Found in", "text without control characters", "Do this"]) expect(body).toContain(words);
});

test("a link to words over several lines is followed", async () => {
  const { statusCode } = await pages.inject("/articles/2023-05-02-quillmark-weekly.html?exact=one%0Atwo%09three");
  expect(statusCode).toBe(200);
});

test("fields that a page does not read have it neither made nor kept again", async () => {
  const answer = vi.spyOn(kept, "answer");
  const first = await pages.inject("/sources?words=a");
  const again = await pages.inject("/sources?x=1&words=a&words=b&%00=2&after=");
  expect([again.body, again.headers.etag]).toEqual([first.body, first.headers.etag]);
  expect(new Set(answer.mock.calls.map(([, tag]) => tag)).size).toBe(1);
  expect((await pages.inject("/sources?words=b")).headers.etag).not.toBe(first.headers.etag);
});
