/** Who is slow holds nothing of the server for long; a command is waited for. */
import { request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as pass } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { commandsPath, commandType, localCommands } from "../../src/serving/local-commands.ts";
import { makeServer } from "../../src/serving/make-server.ts";

const patience = 200;
const long = "x".repeat(24 * 1024 * 1024);
let server: FastifyInstance;
let port: number;
beforeAll(async () => {
  server = await makeServer({
    plugins: [
      localCommands("secret", async (_call, { stdin, stdout }) => {
        stdout.write(await text(stdin));
        return 0;
      }),
      async (scoped) => {
        scoped.post("/taken", async () => "taken");
        scoped.get("/long", async () => long);
      },
    ],
    access: { everyone: "read", names: [], verify: () => ({ name: "ed", scope: "curate" }) },
    ...{ tellFault: () => {}, requestsAMinute: null, onFault: () => {}, patience },
  });
  await server.listen({ port: 0, host: "127.0.0.1" });
  ({ port } = server.server.address() as AddressInfo);
});
afterAll(() => server.close());

/** Sends a body whose end is late, and tells the answer. */
function sendSlowly(path: string, secret: string) {
  const headers = { "content-type": commandType, authorization: `Bearer ${secret}` };
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const sent = request({ port, path, method: "POST", headers, agent: false }, (answer) => {
      text(answer).then((body) => resolve({ status: answer.statusCode, body }), reject);
    });
    sent.on("error", reject);
    sent.write("{}\nFirst words, ");
    void pass(3 * patience).then(() => sent.end("last words."));
  });
}

/** What is written to a connection that is then left alone. */
function leave(words: string) {
  const socket = connect(port, "127.0.0.1", () => socket.write(words));
  const closed = vi.fn();
  return { socket: socket.on("error", () => {}).on("close", closed), closed };
}

const open = () => new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)));

test("the input of a command is waited for", async () => {
  const { status, body } = await sendSlowly(commandsPath, "secret");
  expect([status, body]).toEqual([200, '{"out":"First words, last words."}\n{"exit":0}\n']);
});

test("any other body is not", async () => {
  const { socket, closed } = leave(
    "POST /taken HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer x\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nab",
  );
  expect(await text(socket)).toContain("408 Request Timeout");
  await vi.waitFor(() => expect(closed).toHaveBeenCalled());
});

test.each([
  ["refused", commandsPath],
  ["of an address that cannot be read", "/%"],
])("nor is one that was answered already, %s", async (_, path) => {
  const head = `Host: localhost\r\nAuthorization: Bearer wrong\r\nContent-Type: ${commandType}\r\nContent-Length: 9`;
  const { socket, closed } = leave(`POST ${path} HTTP/1.1\r\n${head}\r\n\r\nab`);
  socket.resume();
  await vi.waitFor(() => expect(closed).toHaveBeenCalled(), { timeout: 15_000 });
});

test("an answer that nobody takes is given up", async () => {
  const { socket } = leave("GET /long HTTP/1.1\r\nHost: localhost\r\n\r\n");
  socket.pause();
  await vi.waitFor(async () => expect(await open()).toBe(1));
  await vi.waitFor(async () => expect(await open()).toBe(0), { timeout: 15_000 });
  socket.destroy();
});

test("one that is taken slowly is sent whole", async () => {
  const { socket } = leave("GET /long HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  let taken = 0;
  for await (const chunk of socket) {
    taken += chunk.length;
    if (taken % (2 * 1024 * 1024) < chunk.length) await pass(patience / 5);
  }
  expect(taken).toBeGreaterThan(long.length);
});
