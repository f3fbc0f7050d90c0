/**
 * The OpenAPI document, made from the schemas by which the running routes read and answer.
 *
 * @fastify/swagger collects the routes; what it cannot say (forms of bodies, headers of answers) is added here, and schemas that
 * nothing refers to are left out.
 */
import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from "fastify-type-provider-zod";
import { cookieName } from "../serving/access.ts";
import { operationOf } from "./add-route.ts";
import type { Route } from "./route.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { [key: string]: Json };

const info = {
  title: "Tollbook",
  version: "1",
  description:
    "Reported tolls as figures with the exact characters that report them, joined into estimates, with versions and corrections. Lists come a page at a time: follow `next`. Every refusal is a problem (RFC 9457).",
  license: { name: "MIT", identifier: "MIT" },
};

/** Either is enough; the cookie is set by the page that takes a token, /enter. */
const securitySchemes = {
  token: { type: "http", scheme: "bearer", description: "A token of the book: `tollbook token add NAME`." },
  cookie: { type: "apiKey", in: "cookie", name: cookieName, description: "The same token, as browsers send it." },
};
const withToken = [{ token: [] }, { cookie: [] }];
/** Where only its own machine reaches a server anybody reads. */
const withOrWithoutToken = [...withToken, {}];
const notSentAgain = { description: "The answer is still the one that `If-None-Match` names" };

/** To be registered before the routes. */
export async function documentRoutes(server: FastifyInstance, routes: readonly Route[]): Promise<void> {
  const transformObject = createJsonSchemaTransformObject({});
  await server.register(swagger, {
    openapi: { openapi: "3.1.0", info },
    transform: createJsonSchemaTransform({}) as never,
    transformObject: (made) => finish(transformObject(made) as unknown as JsonObject, routes) as never,
  });
}

function finish(document: JsonObject, routes: readonly Route[]): JsonObject {
  const finished = withoutReadOnly(document) as JsonObject;
  const byId = new Map(routes.map((route) => [operationOf(route), route]));
  for (const path of Object.values(finished.paths as JsonObject)) {
    for (const operation of Object.values(path as JsonObject)) complete(operation as JsonObject, byId);
  }
  const { schemas } = finished.components as { schemas: JsonObject };
  finished.components = { schemas: onlyNeeded(schemas, JSON.stringify(finished.paths)), securitySchemes };
  return finished;
}

function complete(operation: JsonObject, byId: ReadonlyMap<string, Route>): void {
  const route = byId.get(operation.operationId as string);
  if (route === undefined) throw new Error(`${operation.operationId} is no route`);
  operation.security = (route.scope ?? "read") === "read" ? withOrWithoutToken : withToken;
  const responses = operation.responses as { [status: string]: JsonObject };
  if (route.method === "GET") responses[304] = notSentAgain;
  operation.tags = [route.path.split("/")[1]!];
  if (route.bodyTypes !== undefined) {
    operation.requestBody ??= { content: {}, required: true };
    const body = operation.requestBody as { content: JsonObject };
    for (const [type, description] of Object.entries(route.bodyTypes))
      body.content[type] = { schema: { type: "string", description } };
  }
  for (const { type, about } of route.representations) {
    const { content } = responses[route.status ?? 200] as { content: JsonObject };
    content[type] = { schema: { type: "object", description: about } };
  }
}

/** Arrays that nobody may change are no fields that only answers have. */
function withoutReadOnly(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutReadOnly);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, one]) => key !== "readOnly" || one !== true);
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutReadOnly(one)]));
}

/** The schemas that the paths refer to, and those that these refer to. */
function onlyNeeded(schemas: JsonObject, paths: string): JsonObject {
  const needed = new Set<string>();
  const follow = (text: string) => {
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (name === undefined || needed.has(name)) continue;
      needed.add(name);
      follow(JSON.stringify(schemas[name]));
    }
  };
  follow(paths);
  return Object.fromEntries([...needed].sort().map((name) => [name, schemas[name]!]));
}
