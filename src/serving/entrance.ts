/**
 * Lets a browser in: a token or key becomes a cookie that scripts cannot read and other sites' pages do not send.
 *
 * Not here: the form that asks for a token (the page at /enter).
 */
import formbody from "@fastify/formbody";
import type { FastifyPluginAsync, FastifyReply } from "fastify";
import { type Access, cookieName } from "./access.ts";
import { HttpProblem } from "./http-problem.ts";

/** A working day and a half: a key is gone with its server anyway, a token when it is revoked. */
const seconds = 36 * 3600;

export function entrance({ verify }: Access): FastifyPluginAsync {
  const letIn = (reply: FastifyReply, secret: string) => {
    if (verify(secret) === undefined) throw unknownToken();
    return reply.header("set-cookie", cookie(secret, seconds)).redirect("/", 303);
  };
  return async (server) => {
    await server.register(formbody);
    const config = { scope: "none" } as const;
    server.get<{ Params: { key: string } }>("/enter/:key", { config }, async ({ params }, reply) =>
      letIn(reply, params.key),
    );
    server.post<{ Body: { token?: unknown } | null }>("/enter", { config }, async ({ body }, reply) =>
      letIn(reply, String(body?.token ?? "").trim()),
    );
    server.post("/leave", { config }, async (_request, reply) =>
      reply.header("set-cookie", cookie("", 0)).redirect("/", 303),
    );
  };
}

const cookie = (value: string, age: number) =>
  `${cookieName}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Strict`;

const unknownToken = () =>
  new HttpProblem({
    ...{ status: 401, code: "token-unknown", place: "token", value: "" },
    expectation: "a token of this book that has not been revoked, or the key that the server printed",
    remedy: 'Make a token: tollbook token add "a name" --scope write',
  });
