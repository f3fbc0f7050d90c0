/** Puts a route into the server. */
import type { FastifyInstance, FastifySchemaCompiler } from "fastify";
import type { Served } from "../serving/served.ts";
import { answerRequest, typesOf } from "./answer-request.ts";
import { problemSchema, problemType } from "./problem-details.ts";
import type { Route } from "./route.ts";
import { readBySchema } from "./validator.ts";

export function addRoute(server: FastifyInstance, served: Served, route: Route): void {
  server.route({
    method: route.method,
    url: route.path,
    config: { scope: route.scope ?? "read", bodyTypes: Object.keys(route.bodyTypes ?? {}) },
    schema: schemaOf(route),
    // A body that may be of other types is read by its handler.
    ...(route.bodyTypes === undefined ? {} : { validatorCompiler: allButBody }),
    handler: (request, reply) => answerRequest(route, served, request, reply),
  });
}

const allButBody: FastifySchemaCompiler<object> = (part) =>
  part.httpPart === "body" ? (value: unknown) => ({ value }) : readBySchema(part);

/** As Fastify validates by it and @fastify/swagger documents it. */
function schemaOf(route: Route): object {
  const { summary, about, params, query, body, answer, status = 200, statuses = {} } = route;
  const content = Object.fromEntries(typesOf(route).map((type) => [type, { schema: answer }]));
  const others = Object.entries(statuses).map(([status, description]) => [status, { description, content }]);
  const problem = { description: "A refusal", content: { [problemType]: { schema: problemSchema } } };
  return {
    ...{ summary, description: about ?? summary, operationId: operationOf(route), params, querystring: query },
    ...(body === undefined ? {} : { body }),
    response: { [status]: { description: summary, content }, ...Object.fromEntries(others), default: problem },
  };
}

/** "GET /articles/:article/diff" → "get-articles-article-diff". */
export const operationOf = ({ method, path }: Pick<Route, "method" | "path">) =>
  [method.toLowerCase(), ...path.replaceAll(/[:.]/g, "/").split("/").filter(Boolean)].join("-");
