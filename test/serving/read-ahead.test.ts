/** The pages that most will ask for are there before anybody asks, also where everybody needs a token. */
import { afterAll, expect, test, vi } from "vitest";
import { addToken } from "../../src/usecases/tokens.ts";
import { addAll, numberedInput, removeFolders } from "../store/test-books.ts";
import { serveTestBook } from "./running-server.spec-kit.ts";

afterAll(removeFolders);

test.each([
  ["on this machine", {}],
  ["for others", { host: "0.0.0.0" }],
])("the front page and what it leads to, served %s", async (_, options) => {
  let token = "";
  const { book, server, faults, close } = await serveTestBook(options, async (own) => {
    await addAll(own, [numberedInput(3), numberedInput(9)]);
    token = (await addToken(own, { name: "reader", scope: "read", who: "ed" })).secret;
  });
  await server.readAhead();
  const asked = vi.spyOn(book.ledger, "query");
  const often = vi.spyOn(book.ledger, "queryOften");
  const address = server.address.replace("0.0.0.0", "127.0.0.1");
  const get = (path: string) => fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } });
  const front = await (await get("/")).text();
  const estimate = /href="(\/estimates\/[^"#?]+)/.exec(front)![1]!;
  expect((await get(estimate)).status).toBe(200);
  expect([asked.mock.calls, often.mock.calls, faults()]).toEqual([[], [], ""]);
  await close();
});

test("a server that is closed meanwhile ends without a fault", async () => {
  const { server, faults, close } = await serveTestBook({}, (own) => addAll(own, [1, 2, 3].map(numberedInput)));
  const ahead = server.readAhead();
  await close();
  await ahead;
  expect(faults()).toBe("");
});
