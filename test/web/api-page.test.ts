/** The reference of the API on a page: every route and nothing else, examples that work, words for every field and every refusal. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { api, routes, sendProblem } from "../../src/api/api.ts";
import { describeApi } from "../../src/api/describe-api.ts";
import { resources } from "../../src/api/routes.ts";
import { KeptAnswers } from "../../src/serving/kept-answers.ts";
import { makeServer } from "../../src/serving/make-server.ts";
import { oneAtATime } from "../../src/serving/one-at-a-time.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { web } from "../../src/web/web.tsx";
import { fakeStudio } from "../narration/fake-studio.ts";
import { newFolder, openTestBook, removeFolders } from "../store/test-books.ts";
import { sampleBook } from "./sample-server.ts";
import { unvoiced } from "./unvoiced.ts";

const reference = describeApi(resources);
const described = reference.groups.flatMap((group) => group.routes);
const token = "of-a-curator";

let book: Book;
let server: FastifyInstance;
let page: string;
const serve = (served: Book, isLoopback = true) => {
  const shared = {
    book: served,
    version: "0",
    now: served.now,
    isLoopback,
    rights: null,
    inTurn: oneAtATime(),
    kept: new KeptAnswers(),
    ...unvoiced,
    openStudio: async () => fakeStudio(),
  };
  return makeServer({
    plugins: [api(shared), web(shared, reference)],
    access: {
      everyone: isLoopback ? "read" : null,
      names: ["tolls.example"],
      verify: (given) => (given === token ? { name: "tester", scope: "curate" } : undefined),
    },
    tellFault: sendProblem,
    requestsAMinute: null,
    onFault: (error) => {
      throw error;
    },
  });
};

beforeAll(async () => {
  book = await sampleBook();
  server = await serve(book);
  page = (await server.inject({ url: "/api", headers: { host: "tolls.example:81" } })).body;
}, 240_000);
afterAll(async () => {
  await server?.close();
  await book?.close();
  await removeFolders();
});

const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

test("every route has its place on the page, and nothing has that is none", () => {
  const headings = [...page.matchAll(/<h3[^>]*>(.*?)<\/h3>/gs)].map(([, heading]) => textOf(heading!).trim());
  const running = routes.map(({ method, path }) => `${method} /api/v1${path.replaceAll(/:(\w+)/g, "{$1}")}`);
  expect(headings.toSorted()).toEqual(running.toSorted());
});

test("each entry of the contents, and each link within the page, leads to a heading", () => {
  const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.length).toBeGreaterThan(routes.length);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(described)("$method $path: each field says what it means, each form what it is", ({ fields, forms }) => {
  for (const { name, about } of fields) expect([name, about]).toEqual([name, expect.stringMatching(/.{8,}/)]);
  for (const { type, about } of forms.slice(1)) expect([type, about]).toEqual([type, expect.stringMatching(/.{8,}/)]);
});

describe("the examples", () => {
  const curls = () =>
    [...page.matchAll(/<pre class="example">(.*?)<\/pre>/gs)]
      .flatMap(([, text]) => textOf(text!).trim().split("\n"))
      .filter((line) => line.startsWith("curl "));

  test("ask the server under the address at which the page was asked for; what they read is there", async () => {
    const reading = curls().filter((line) => !line.includes("--json") && !line.includes("--data"));
    expect(reading.length).toBeGreaterThan(described.filter(({ method }) => method === "GET").length);
    for (const line of reading) {
      const [, address] = /'(http:\/\/tolls\.example:81\/[^']*)'$/.exec(line)!;
      const [, accept = "*/*"] = /-H 'Accept: ([^']+)'/.exec(line) ?? [];
      const { statusCode, headers } = await server.inject({
        url: new URL(address!).pathname + new URL(address!).search,
        headers: { accept },
      });
      expect([line, statusCode]).toEqual([line, 200]);
      if (accept !== "*/*") expect(headers["content-type"]).toContain(accept);
    }
  });

  test("what they send is taken, but for the names that whoever asks puts in", async () => {
    const sending = curls().filter((line) => line.includes("--json"));
    expect(sending.length).toBe(3);
    for (const line of sending) {
      const [, payload, address] = /--json '(.*)' '([^']*)'$/.exec(line)!;
      expect(line).toContain('-H "Authorization: Bearer $TOKEN"');
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const url = new URL(address!).pathname;
      const answer = await server.inject({ method: "POST", url, headers, payload: payload! });
      const { code = "" } = answer.json<{ code?: string }>();
      expect([line, answer.statusCode === 200 || /^(?:article|estimate)-not-found$/.test(code)]).toEqual([line, true]);
    }
  });

  test("a server that is open to others shows them with a token; an empty book with made-up ids", async () => {
    const empty = await openTestBook(await newFolder());
    const open = await serve(empty, false);
    expect((await open.inject("/api")).statusCode).toBe(401);
    const { body } = await open.inject({ url: "/api", headers: { authorization: `Bearer ${token}` } });
    expect(textOf(body)).toMatch(/curl -H "Authorization: Bearer \$TOKEN" '\S+\/articles\/a-0123456789abcdef'/);
    await open.close();
    await empty.close();
  });
});
