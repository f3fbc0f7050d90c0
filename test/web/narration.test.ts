/** The narration of an article over HTTP: its files, its sound as it is made, and whom it is kept from. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stopMakings } from "../../src/usecases/narration-makings.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { type FakeStudio, fakeStudio } from "../narration/fake-studio.ts";
import { removeFolders, textInput } from "../store/test-books.ts";
import { sampleBook, servePages } from "./sample-server.ts";

const post = "/articles/2023-05-02-ines-marlowe-post.html";
const quillmark = "/articles/2023-05-02-quillmark-weekly.html";
const signs =
  "A sign at the door\n\nAt least 12 people were killed in Calama on Monday, police said. The sign reads 𓀀𓀁 to whoever comes. Nobody was allowed to enter.";

let book: Book;
let studio: FakeStudio;
let pages: FastifyInstance;
const get = (url: string, headers: Record<string, string> = {}) => pages.inject({ url, headers });

beforeAll(async () => {
  book = await sampleBook([textInput("signs.txt", signs, { date: "2024-03-01" })]);
  studio = fakeStudio();
  pages = await servePages(book, { openStudio: async () => studio });
}, 240_000);
afterAll(async () => {
  await stopMakings(book);
  await pages?.close();
  await book?.close();
  await removeFolders();
});

async function make(article: string): Promise<void> {
  studio.waitBefore = null;
  await get(`${article}/narration.mp3`);
  await expect.poll(async () => (await get(`${article}/narration.json`)).statusCode).toBe(200);
}

test("before it is made there are no captions; whoever asks only whether there is sound has none made", async () => {
  for (const file of ["vtt", "chapters.vtt", "json"]) {
    const { statusCode, body } = await get(`${post}/narration.${file}`);
    expect([statusCode, body.includes("narration-not-made")]).toEqual([404, true]);
  }
  const head = await pages.inject({ url: `${post}/narration.mp3`, method: "HEAD" });
  expect([head.statusCode, head.headers["content-type"], studio.begun]).toEqual([200, "audio/mpeg", 0]);
});

test("sound is sent as it is made, with what can be followed so far; then it is a file of which a part can be had", async () => {
  studio.waitBefore = 3;
  const address = await pages.listen({ host: "127.0.0.1", port: 0 });
  const answer = await fetch(`${address}${post}/narration.mp3`);
  expect([answer.status, answer.headers.get("content-length"), answer.headers.get("accept-ranges")]).toEqual([
    ...[200, null, "none"],
  ]);
  const reader = answer.body!.getReader();
  expect([...(await reader.read()).value!][0]).toBe(0);
  await expect.poll(async () => (await get(`${post}/narration.json`)).json().sentences.length).toBe(3);
  const soFar = await get(`${post}/narration.json`);
  expect([soFar.statusCode, soFar.json().state]).toEqual([202, "being-made"]);
  studio.waitBefore = null;
  studio.goOn();
  for (let next = await reader.read(); !next.done; ) next = await reader.read();
  await expect.poll(async () => (await get(`${post}/narration.json`)).statusCode).toBe(200);

  const narration = (await get(`${post}/narration.json`)).json();
  expect(narration).toMatchObject({ voice: { id: "fake" }, checks: { script: "verified" } });
  const whole = await get(`${post}/narration.mp3`);
  expect([whole.statusCode, whole.rawPayload.length, whole.headers["content-length"]]).toEqual([
    ...[200, narration.sentences.length + 1, String(narration.sentences.length + 1)],
  ]);
  const part = await get(`${post}/narration.mp3`, { range: "bytes=1-2" });
  expect([part.statusCode, [...part.rawPayload]]).toEqual([206, [0, 1]]);
  const known = await get(`${post}/narration.mp3`, { "if-none-match": String(whole.headers.etag) });
  expect([known.statusCode, studio.begun]).toEqual([304, 1]);
  const captions = await get(`${post}/narration.vtt`);
  expect([captions.headers["content-type"], captions.body.slice(0, 6)]).toEqual(["text/vtt; charset=utf-8", "WEBVTT"]);
  expect((await get(`${post}/narration.chapters.vtt`)).body).toContain("About this voice");
});

test("each version has its own; of a version that there is not, none", async () => {
  await make(`${quillmark}`);
  const first = await get(`${quillmark}/narration.json?version=1`);
  expect(first.statusCode).toBe(404);
  await get(`${quillmark}/narration.mp3?version=1`);
  await expect.poll(async () => (await get(`${quillmark}/narration.json?version=1`)).statusCode).toBe(200);
  const titles = await Promise.all(
    ["", "?version=1"].map(async (query) => (await get(`${quillmark}/narration.json${query}`)).json().title),
  );
  expect(titles).toEqual([expect.stringContaining("Russia Has Taken"), expect.stringContaining("Bakhmut Has Cost")]);
  expect((await get(`${quillmark}/narration.mp3?version=9`)).statusCode).toBe(404);
});

test("what cannot be read aloud is refused with what stands in the way", async () => {
  for (const file of ["mp3", "json"]) {
    const { statusCode, body } = await get(`/articles/signs.txt/narration.${file}`);
    expect([statusCode, body.includes("not-narratable"), body.includes("Cannot be read aloud")]).toEqual([
      422,
      true,
      true,
    ]);
  }
});

describe("where articles are not shown whole", () => {
  test.each(["mp3", "vtt", "chapters.vtt", "json"])(
    "there is no narration.%s, until rights are declared",
    async (file) => {
      await make(post);
      const open = { isLoopback: false, openStudio: async () => studio };
      const [others, declared] = [await servePages(book, open), await servePages(book, { ...open, rights: "ours" })];
      const refused = await others.inject(`${post}/narration.${file}`);
      expect([refused.statusCode, refused.body.includes("rights-not-declared")]).toEqual([403, true]);
      expect(refused.body).toContain("serve --rights");
      expect((await declared.inject(`${post}/narration.${file}`)).statusCode).toBe(200);
      await Promise.all([others.close(), declared.close()]);
    },
  );
});

test("the feed has what is made of the words in which articles stand, and none of what was corrected since", async () => {
  await make(post);
  await make(`${quillmark}`);
  const { body, headers } = await get("/narrations.rss");
  expect(headers["content-type"]).toContain("application/rss+xml");
  const enclosures = [...body.matchAll(/<enclosure url="([^"]+)" length="(\d+)"/g)].map(([, url, length]) => [
    url,
    length,
  ]);
  expect(enclosures).toHaveLength(2);
  for (const [url, length] of enclosures) {
    const { pathname, search } = new URL(url!);
    expect((await get(pathname + search)).headers["content-length"]).toBe(length);
  }
  // Version 1 was read aloud, too.
  expect(body).not.toContain("Bakhmut Has Cost");
  const again = await get("/narrations.rss", { "if-none-match": String(headers.etag) });
  expect(again.statusCode).toBe(304);
  const others = await servePages(book, { isLoopback: false, openStudio: async () => studio });
  expect((await others.inject("/narrations.rss")).statusCode).toBe(403);
  await others.close();
});

test("what is withheld is gone at once, also what the listener had", async () => {
  await make(post);
  const { etag } = (await get(`${post}/narration.mp3`)).headers;
  await withholdItem(book, { id: "2023-05-02-ines-marlowe-post.html", reason: "a legal order", who: "ed" });
  for (const file of ["mp3", "vtt", "json"]) {
    const { statusCode, body } = await get(`${post}/narration.${file}`, { "if-none-match": String(etag) });
    expect([statusCode, body.includes("a legal order")]).toEqual([410, true]);
  }
  expect((await get("/narrations.rss")).body).not.toContain("ines-marlowe");
});
