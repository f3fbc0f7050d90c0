/** Who is let in: hosts, pages of other sites, tokens and their scopes, and what browsers are told. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { addToken, listTokens, revokeToken, verifyToken } from "../../src/usecases/tokens.ts";
import { ask, type Served, serveTestBook } from "./running-server.spec-kit.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };

describe("on this machine alone", () => {
  let served: Served;
  const at = (path: string) => `${served.server.address}${path}`;
  beforeAll(async () => {
    served = await serveTestBook({ names: ["Tolls.example"] });
  });
  afterAll(() => served.close());

  test("anybody reads, and every answer says what browsers may do with it", async () => {
    for (const path of ["/", "/nowhere", "/api/v1/articles/nope"]) {
      const { headers } = await ask(at(path));
      expect(headers["content-security-policy"]).toContain("default-src 'none'; script-src 'self'");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
    expect((await ask(at("/"))).status).toBe(200);
  });

  test.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example"])(
    "a page whose name was bound to this address (%s) reaches nothing",
    async (host) => {
      expect((await ask(at("/"), { headers: { host } })).status).toBe(421);
    },
  );

  test.each(["localhost", "127.0.0.1:99", "[::1]:99", "tolls.example"])("%s is a name of its own", async (host) => {
    expect((await ask(at("/"), { headers: { host } })).status).toBe(200);
  });

  test("a form of another site, or of none, is refused; one of its own is read", async () => {
    const send = (headers: Record<string, string>) =>
      ask(at("/enter"), { method: "POST", headers: { ...form, ...headers }, body: "token=x" });
    for (const headers of [
      {},
      { origin: "http://evil.example" },
      { "sec-fetch-site": "cross-site" },
      { origin: "null" },
    ]) {
      expect((await send(headers as Record<string, string>)).status).toBe(403);
    }
    expect((await send({ origin: served.server.address })).status).toBe(401);
    expect((await send({ "sec-fetch-site": "same-origin" })).status).toBe(401);
  });

  test("the key that was printed becomes a cookie that scripts and other sites do not get", async () => {
    const { status, headers } = await ask(served.server.entrance!);
    expect(status).toBe(303);
    expect(headers.location).toBe("/");
    expect(String(headers["set-cookie"])).toMatch(
      /^tollbook=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/,
    );
    const wrong = await ask(at("/enter/wrong"));
    expect(wrong.status).toBe(401);
    expect(wrong.headers["content-type"]).toContain("text/html");
    expect(wrong.body).toContain("tollbook token add");
  });

  test("a wrong token is refused even where anybody may read", async () => {
    const answer = await ask(at("/"), { headers: { authorization: "Bearer tollbook_wrong" } });
    expect(answer.status).toBe(401);
  });

  test("commands are run for those alone who can read the secret in the book's folder", async () => {
    const { secret } = await addToken(served.book, { name: "curator", scope: "curate", who: "ed" });
    const card = join(served.book.folder, "server.json");
    expect((await stat(card)).mode & 0o777).toBe(0o600);
    expect(await readFile(card, "utf8")).not.toContain(secret);
    const headers = { "content-type": "application/vnd.tollbook.command" };
    const send = (more: Record<string, string>) =>
      ask(at("/local/commands"), { method: "POST", headers: { ...headers, ...more }, body: "{}\n" });
    expect((await send({ authorization: `Bearer ${secret}` })).status).toBe(403);
    expect((await send({ origin: served.server.address })).status).toBe(403);
  });
});

describe("where others reach it", () => {
  test("it does not start without a token, and says what to do", async () => {
    await expect(serveTestBook({ host: "0.0.0.0" })).rejects.toMatchObject({
      code: "token-missing",
      remedy: expect.stringContaining("tollbook token add"),
    });
  });

  test("nothing is read without a token; with one what it allows, until it is revoked", async () => {
    let secret = "";
    const served = await serveTestBook({ host: "0.0.0.0" }, async (book) => {
      ({ secret } = await addToken(book, { name: "reader", scope: "read", who: "ed" }));
    });
    const address = served.server.address.replace("0.0.0.0", "127.0.0.1");
    const headers = { authorization: `Bearer ${secret}` };
    expect(served.server.entrance).toBeNull();
    expect((await ask(`${address}/`)).status).toBe(401);
    expect((await ask(`${address}/api/v1/articles/nope`)).status).toBe(401);
    expect((await ask(`${address}/`, { headers })).status).toBe(200);
    expect((await ask(`${address}/`, { headers: { cookie: `a=b; tollbook=${secret}` } })).status).toBe(200);
    await revokeToken(served.book, listTokens(served.book)[0]!.id, "ed");
    expect((await ask(`${address}/`, { headers })).status).toBe(401);
    await served.close();
  });
});

test("the journal keeps a token's hash and never its secret; a rebuild keeps it", async () => {
  const served = await serveTestBook();
  const { secret, id } = await addToken(served.book, { name: "feed", scope: "write", who: "ed" });
  const journal = await readFile(join(served.book.folder, "archive", "journal.ndjson"), "utf8");
  expect(journal).toContain(id);
  expect(journal).not.toContain(secret);
  expect(verifyToken(served.book, secret)).toMatchObject({ name: "feed", scope: "write", by: "ed", revoked: null });
  expect(verifyToken(served.book, "")).toBeUndefined();
  await rebuildBook(served.book);
  expect(verifyToken(served.book, secret)).toMatchObject({ id });
  await expect(addToken(served.book, { name: "x", scope: "all", who: "ed" })).rejects.toMatchObject({
    code: "scope-unknown",
  });
  await expect(revokeToken(served.book, "t-0", "ed")).rejects.toMatchObject({ code: "token-not-found" });
  await served.close();
});
