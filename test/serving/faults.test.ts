/** Whatever is asked wrongly is told alike: as a problem under /api, as a page elsewhere, with what browsers are told. */
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { problemSchema } from "../../src/api/problem-details.ts";
import { addToken } from "../../src/usecases/tokens.ts";
import { ask, type RawAnswer, type Served, serveTestBook } from "./running-server.spec-kit.ts";

let served: Served;
let authorization: string;
beforeAll(async () => {
  served = await serveTestBook({}, async (book) => {
    const { secret } = await addToken(book, { name: "curator", scope: "curate", who: "ed" });
    authorization = `Bearer ${secret}`;
  });
});
afterAll(() => served.close());

const long = "x".repeat(2500);

function expectHeaders({ headers }: RawAnswer): void {
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
}

function expectProblem(answer: RawAnswer, status: number, code: string): void {
  expectHeaders(answer);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  const problem = problemSchema.parse(JSON.parse(answer.body));
  expect([answer.status, problem.status, problem.code]).toEqual([status, status, code]);
  expect(problem.remedy).toMatch(/.{10,}/);
}

function expectPage(answer: RawAnswer, status: number, code: string): void {
  expectHeaders(answer);
  expect(answer.headers["content-type"]).toContain("text/html");
  expect([answer.status, answer.body]).toEqual([status, expect.stringContaining(`${status} · ${code}`)]);
  for (const word of ["Found in", "Expected", "Do this"]) expect(answer.body).toContain(word);
}

describe("addresses", () => {
  test.each([
    ["/articles/%E0%A4%A", 400, "address-malformed"],
    ["/%", 400, "address-malformed"],
    [`/articles/${long}`, 414, "address-too-long"],
    ["/nothing", 404, "page-not-found"],
    ["//", 404, "page-not-found"],
    ["/apis/v1", 404, "page-not-found"],
  ])("%s is told on a page", async (path, status, code) => {
    expectPage(await ask(`${served.server.address}${path}`), status, code);
  });

  test.each([
    ["/api/v1/articles/%E0%A4%A", 400, "address-malformed"],
    [`/api/v1/articles/${long}`, 414, "address-too-long"],
    ["/api/v1/nothing", 404, "address-unknown"],
    ["/api/v2/articles", 404, "address-unknown"],
    ["/api/", 404, "address-unknown"],
  ])("%s is a problem", async (path, status, code) => {
    expectProblem(await ask(`${served.server.address}${path}`), status, code);
  });

  test("a page says nothing in the words of whoever made up the address", async () => {
    const { body } = await ask(`${served.server.address}/%E0%A4%A"><script>alert(1)</script>`);
    expect(body).not.toContain("<script>");
    expect((await ask(`${served.server.address}/articles/${long}`)).body.length).toBeLessThan(6000);
  });
});

describe("methods and bodies", () => {
  const send = (path: string, type: string, body: string, method = "POST") =>
    ask(`${served.server.address}${path}`, { method, headers: { authorization, "content-type": type }, body });

  test("of the API", async () => {
    expectProblem(await send("/api/v1/curation", "application/json", "{"), 400, "body-malformed");
    expectProblem(await send("/api/v1/curation", "application/json", ""), 400, "body-malformed");
    expectProblem(await send("/api/v1/curation", "text/css", "a{}"), 415, "body-type-not-taken");
    expectProblem(await send("/api/v1/curation", "application/json", "{}", "PUT"), 405, "method-not-allowed");
    expectProblem(await send("/api/v1/articles", "application/json", "", "PROPFIND"), 404, "address-unknown");
  });

  test("of pages", async () => {
    expectPage(await send("/enter", "text/css", "a{}"), 415, "body-type-not-taken");
    expectPage(await send("/enter", "application/json", "{"), 400, "body-malformed");
    expectPage(await send("/nothing", "application/json", "{}"), 404, "page-not-found");
  });

  test.each([
    ["POST", "/methodology", "GET, HEAD, OPTIONS"],
    ["POST", "/articles/x/diff", "GET, HEAD, OPTIONS"],
    ["PUT", "/add", "GET, HEAD, POST, OPTIONS"],
    ["PUT", "/leave", "POST, OPTIONS"],
  ])("%s is none of what %s takes, which is told", async (method, path, allow) => {
    const refused = await send(path, "application/json", "{}", method);
    expectPage(refused, 405, "method-not-allowed");
    expect(refused.headers.allow).toBe(allow);
    const options = await ask(`${served.server.address}${path}`, { method: "OPTIONS" });
    expect([options.status, options.headers.allow]).toEqual([204, allow]);
  });

  test.each([
    ["/api/v1/curation", "application/json", expectProblem],
    ["/enter", "application/x-www-form-urlencoded", expectPage],
  ])("a body that says to be too large for %s is refused before it comes", async (path, type, expectFault) => {
    const headers = { authorization, "content-type": type, "content-length": String(17 * 1024 * 1024) };
    const answer = await new Promise<RawAnswer>((resolve, reject) => {
      const sent = request(`${served.server.address}${path}`, { method: "POST", headers }, (came) => {
        let body = "";
        came.setEncoding("utf8").on("data", (chunk: string) => {
          body += chunk;
        });
        came.on("end", () => {
          resolve({ status: came.statusCode!, headers: came.headers, body });
          sent.destroy();
        });
      });
      sent.on("error", reject);
      sent.flushHeaders();
    });
    expectFault(answer, 413, "body-too-large");
  });
});

test("none of it is a fault of Tollbook's own", () => {
  expect(served.faults()).toBe("");
});

test("a reader is told what to do in the browser; the command only where the book is served", async () => {
  const { body } = await ask(`${served.server.address}/estimates/e-0000000000000000`);
  expect(body).toContain('<a href="/search">Search</a>');
  expect(body).toContain("<code>tollbook estimates</code>");
  const open = await serveTestBook({ host: "0.0.0.0" }, (book) =>
    addToken(book, { name: "reader", scope: "read", who: "ed" }).then(({ secret }) => {
      authorization = `Bearer ${secret}`;
    }),
  );
  const address = open.server.address.replace("0.0.0.0", "127.0.0.1");
  for (const path of [
    "/estimates/e-0",
    "/sources/nobody",
    "/subjects/nothing",
    "/articles/nowhere",
    "/nothing",
    "/%",
  ]) {
    const answer = await ask(`${address}${path}`, { headers: { authorization } });
    expect(answer.body).toContain("Do this");
    expect(answer.body).not.toMatch(/tollbook [a-z]| --[a-z]/);
  }
  const stranger = await ask(`${address}/`);
  expect(stranger.body).toContain('<a href="/enter">Enter with a token</a>');
  expect(stranger.body).not.toMatch(/tollbook token/);
  await open.server.close();
  await open.book.close();
});
