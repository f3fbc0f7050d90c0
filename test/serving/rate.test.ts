/** How often one address may ask: requests that are refused count among those that are answered. */
import { afterEach, expect, test } from "vitest";
import { faultOf } from "../../src/serving/http-problem.ts";
import { makeServer } from "../../src/serving/make-server.ts";

type Server = Awaited<ReturnType<typeof makeServer>>;
const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function serverWith(requestsAMinute: number | null): Promise<Server> {
  const server = await makeServer({
    plugins: [
      async (scoped) => {
        scoped.setErrorHandler((error, { url }, reply) => {
          const { status, code, remedy } = faultOf(error, url);
          return reply.code(status).send({ code, remedy });
        });
        scoped.get("/known", async () => "here");
        scoped.get("/at/:name", async () => "here");
      },
    ],
    access: {
      everyone: null,
      names: [],
      verify: (given) => (given === "good" ? { name: "r", scope: "read" } : undefined),
    },
    tellFault: (error, { url }, reply) => {
      const { status, code, remedy } = faultOf(error, url);
      return reply.code(status).send({ code, remedy });
    },
    requestsAMinute,
    onFault: (error) => {
      throw error;
    },
  });
  servers.push(server);
  return server;
}

const good = { authorization: "Bearer good" };

test.each([
  ["with a wrong token", "/known", { authorization: "Bearer wrong" }, 401],
  ["without a token", "/known", {}, 401],
  ["for an address that there is not", "/unknown", good, 404],
  ["for an address that cannot be read", "/%", {}, 400],
  ["for an address that is too long", `/at/${"x".repeat(2500)}`, {}, 414],
  ["for an address that cannot be read under another name", "/%", { host: "evil.example" }, 421],
  ["for an address that cannot be read with a wrong token", "/%", { authorization: "Bearer wrong" }, 401],
  ["under another name", "/known", { ...good, host: "evil.example" }, 421],
  ["that are answered", "/known", good, 200],
])("requests %s are counted", async (_, url, headers, status) => {
  const server = await serverWith(5);
  const ask = async () => (await server.inject({ url, headers })).statusCode;
  const answered: number[] = [];
  for (let asked = 0; asked < 7; asked++) answered.push(await ask());
  expect(answered).toEqual([status, status, status, status, status, 429, 429]);
  const { statusCode, body } = await server.inject({ url: "/known", headers: good });
  expect([statusCode, JSON.parse(body)]).toEqual([
    429,
    { code: "too-many-requests", remedy: expect.stringContaining("Wait") },
  ]);
  const elsewhere = await server.inject({ url: "/known", headers: good, remoteAddress: "192.0.2.1" });
  expect(elsewhere.statusCode).toBe(200);
});

test("whoever sits at the machine that serves asks as often as wanted", async () => {
  const server = await serverWith(null);
  for (let asked = 0; asked < 20; asked++) {
    expect((await server.inject({ url: "/known", headers: good })).statusCode).toBe(200);
  }
});
