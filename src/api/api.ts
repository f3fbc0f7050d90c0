/**
 * The HTTP API: a resource a file in routes/, one error shape (RFC 9457), schemas from which the OpenAPI document is made.
 */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from "fastify";
import { faultOf, HttpProblem } from "../serving/http-problem.ts";
import { refuseOtherMethods } from "../serving/refuse-methods.ts";
import type { Served } from "../serving/served.ts";
import { addRoute } from "./add-route.ts";
import { readBodies } from "./adding/read-bodies.ts";
import { documentRoutes } from "./openapi.ts";
import { problemDetails, problemType } from "./problem-details.ts";
import { resources } from "./routes.ts";
import { DetailedProblem, readBySchema } from "./validator.ts";

const apiRoot = "/api";
export const apiPrefix = `${apiRoot}/v1`;

export const routes = resources.flatMap((resource) => resource.routes);

export function api(served: Served): FastifyPluginAsync {
  return async (server) => {
    await server.register(async (scoped) => addApi(scoped, served), { prefix: apiPrefix });
    // What stands beside this version of the API is asked by programs, too.
    await server.register(async (scoped) => tellProblems(scoped), { prefix: apiRoot });
  };
}

async function addApi(server: FastifyInstance, served: Served): Promise<void> {
  server.setValidatorCompiler(readBySchema);
  server.setSerializerCompiler(() => JSON.stringify);
  tellProblems(server);
  await documentRoutes(server, routes);
  await readBodies(server);
  const refuseMethods = refuseOtherMethods(server);
  for (const route of routes) addRoute(server, served, route);
  refuseMethods();
}

function tellProblems(server: FastifyInstance): void {
  server.setErrorHandler(sendProblem);
  server.setNotFoundHandler((request) => {
    throw notFound(request);
  });
}

/** Whether a fault at this address is told as a problem. */
export const isApiAddress = (url: string): boolean => url.startsWith(`${apiRoot}/`);

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const found = faultOf(error, request.url);
  const fault = { ...found, place: placeIn(request, found.place) };
  const more = error instanceof DetailedProblem ? error.more : {};
  const details = problemDetails(fault, request.url, more);
  reply.code(fault.status).type(problemType).header("Cache-Control", "no-store").send(JSON.stringify(details));
}

/** A use case names the field; whoever asked is told that it is one of the query. */
function placeIn({ query }: FastifyRequest, place: string): string {
  const field = place.replace(/^--/, "");
  return typeof query === "object" && query !== null && Object.hasOwn(query, field) ? `query.${field}` : place;
}

const notFound = ({ method, url }: FastifyRequest) =>
  new HttpProblem({
    ...{ status: 404, code: "address-unknown", place: "path", value: `${method} ${url}` },
    expectation: "an address of the API.",
    remedy: `GET ${apiPrefix}/openapi.json lists them.`,
  });
