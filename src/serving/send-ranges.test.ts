import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { partOf, sendRanges } from "./send-ranges.ts";

let folder: string;
let server: FastifyInstance;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tollbook-ranges-"));
  await writeFile(join(folder, "file"), "0123456789");
  server = fastify();
  server.get("/", (request, reply) =>
    sendRanges(request, reply, { path: join(folder, "file"), type: "text/plain", asked: [] }),
  );
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const ask = (headers: Record<string, string> = {}, method: "GET" | "HEAD" = "GET") =>
  server.inject({ url: "/", method, headers });

test("the whole file has its length, says that parts can be had, and is not sent to whoever has it", async () => {
  const { statusCode, body, headers } = await ask();
  expect([statusCode, body, headers["content-length"], headers["accept-ranges"]]).toEqual([
    ...[200, "0123456789", "10", "bytes"],
  ]);
  const again = await ask({ "if-none-match": String(headers.etag) });
  expect([again.statusCode, again.body]).toEqual([304, ""]);
  const head = await ask({}, "HEAD");
  expect([head.statusCode, head.body, head.headers["content-length"]]).toEqual([200, "", "10"]);
});

test.each([
  ["bytes=0-3", "0123", "bytes 0-3/10"],
  ["bytes=7-", "789", "bytes 7-9/10"],
  ["bytes=-2", "89", "bytes 8-9/10"],
  ["bytes=8-99", "89", "bytes 8-9/10"],
  ["bytes=-99", "0123456789", "bytes 0-9/10"],
])("%s is the part %s", async (range, part, told) => {
  const { statusCode, body, headers } = await ask({ range });
  expect([statusCode, body, headers["content-range"]]).toEqual([206, part, told]);
});

test.each(["bytes=3-1", "bytes=-", "bytes=0-1,4-5", "lines=1-2", "bytes=a-b"])(
  "%s asks for the whole",
  async (range) => {
    const { statusCode, body } = await ask({ range });
    expect([statusCode, body]).toEqual([200, "0123456789"]);
  },
);

test("what lies beyond the end is refused with the file's length", async () => {
  for (const range of ["bytes=10-", "bytes=-0"]) {
    const { statusCode, headers } = await ask({ range });
    expect([statusCode, headers["content-range"]]).toEqual([416, "bytes */10"]);
  }
  expect(partOf("bytes=-1", 0)).toBe("beyond");
});

test("whoever has a part of another state of the file is sent the whole", async () => {
  const { headers } = await ask();
  const same = await ask({ range: "bytes=0-1", "if-range": String(headers.etag) });
  const other = await ask({ range: "bytes=0-1", "if-range": '"other"' });
  expect([same.statusCode, other.statusCode]).toEqual([206, 200]);
});
