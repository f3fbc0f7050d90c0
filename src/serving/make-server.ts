/**
 * The HTTP server that the pages and the API are put into, and what holds for every request: who may ask (access.ts), how often,
 * how much it may bring, and what browsers are told.
 *
 *   const server = await makeServer({ plugins: [api(served), web(served, reference)], access, tellFault, onFault });
 */
import rateLimit from "@fastify/rate-limit";
import fastify, {
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { VoiceError } from "../narration/voice-error.ts";
import { type Access, guardAccess } from "./access.ts";
import { HttpProblem } from "./http-problem.ts";
import { boundArrival, boundTaking, usualPatience } from "./patience.ts";
import { securityHeaders } from "./security-headers.ts";

export type TellFault = (error: Error, request: FastifyRequest, reply: FastifyReply) => unknown;

export interface ServerOptions {
  readonly plugins: readonly FastifyPluginAsync[];
  readonly access: Access;
  /** Requests a minute from one address; null: as many as it likes. */
  readonly requestsAMinute: number | null;
  /** Answers what no plugin is asked: an address that cannot be read. */
  readonly tellFault: TellFault;
  /** How long who asks may take to send a body, and take nothing of an answer, in milliseconds. */
  readonly patience?: number;
  /** Told of what ends in a status of 500 on: Tollbook's own faults. */
  readonly onFault: (error: Error, request: FastifyRequest) => void;
}

/** The largest body that is taken, in bytes. */
export const bodyLimit = 16 * 1024 * 1024;

/** What a request passes before its route is asked; throws what it is refused with. */
type Pass = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Not yet listening. */
export async function makeServer(options: ServerOptions): Promise<FastifyInstance> {
  const { plugins, access, requestsAMinute, onFault, tellFault, patience = usualPatience } = options;
  const entry: Pass[] = [];
  const server = fastify({
    ...{ bodyLimit, logger: false, forceCloseConnections: "idle" },
    // Long addresses of searches; the rest of the head is Node's to bound.
    routerOptions: { maxParamLength: 2000 },
    return503OnClosing: true,
    // Of an address that cannot be read Fastify asks no hooks: they are passed here.
    frameworkErrors: async (error, request, reply) => {
      tellFault((await refusalOf(entry, request, reply)) ?? error, request, reply);
    },
  });
  entry.push(async (request, reply) => {
    boundArrival(request, patience);
    reply.headers(securityHeaders);
  });
  // Before access is looked at, so that tokens cannot be tried at will.
  if (requestsAMinute !== null) entry.push(await limitRate(server, requestsAMinute));
  entry.push(guardAccess(server, access));
  for (const pass of entry) server.addHook("onRequest", pass);
  server.addHook("onError", async (request, _reply, error) => {
    // Of a voice's fault those who ask are told less than the log.
    const isTold = "remedy" in error && !(error instanceof VoiceError);
    if ((error.statusCode ?? 500) >= 500 && !isTold) onFault(error, request);
  });
  server.addHook("onSend", async (_request, reply, payload) => boundTaking(reply, payload, patience));
  for (const plugin of plugins) await server.register(plugin);
  return server;
}

async function refusalOf(entry: readonly Pass[], request: FastifyRequest, reply: FastifyReply): Promise<Error | null> {
  try {
    for (const pass of entry) await pass(request, reply);
    return null;
  } catch (refusal) {
    return refusal as Error;
  }
}

/** For every request, whether or not it is let in and its address is known: a hook of the server's own, since a route's come behind these. */
async function limitRate(server: FastifyInstance, max: number): Promise<Pass> {
  await server.register(rateLimit, {
    ...{ global: false, max, timeWindow: 60_000 },
    errorResponseBuilder: (_request, { ttl }) =>
      new HttpProblem({
        ...{ status: 429, code: "too-many-requests", place: "requests", value: `more than ${max} in a minute` },
        expectation: `at most ${max} requests a minute from one address`,
        remedy: `Wait ${Math.ceil(ttl / 1000)} seconds, then go on more slowly.`,
      }),
  });
  const limit = server.rateLimit();
  return (request, reply) => limit.call(server, request, reply);
}
