/**
 * The HTTP API: a resource a file in routes/, one error shape (RFC 9457), schemas from which the OpenAPI document is made.
 */
import type { FastifyPluginAsync } from "fastify";
import { faultOf } from "../serving/http-problem.ts";
import type { Served } from "../serving/served.ts";
import { problemDetails } from "./problem-details.ts";
import { articleRoutes } from "./routes/articles.ts";

export const apiPrefix = "/api/v1";

export function api(served: Served): FastifyPluginAsync {
  return async (server) => {
    await server.register(
      async (scoped) => {
        scoped.setErrorHandler((error, request, reply) => {
          const fault = faultOf(error, request.url);
          return reply.code(fault.status).type("application/problem+json").send(problemDetails(fault, request.url));
        });
        await scoped.register(articleRoutes(served));
      },
      { prefix: apiPrefix },
    );
  };
}
