/**
 * What every answer of the API has: the form that was asked for, a tag by which it is known again, and a link to the next page.
 *
 * Answers are written by JSON.stringify; that they fit their schemas is proven by the specs, since checking each against its schema
 * costs more than making it (docs/decisions/0017-api.md).
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import { HttpProblem } from "../serving/http-problem.ts";
import type { Served } from "../serving/served.ts";
import { acceptedOf } from "./accept.ts";
import { doesMatch, entityTag } from "./conditions.ts";
import type { Answered, Route } from "./route.ts";
import { shown } from "./validation-fault.ts";

export const jsonType = "application/json";

/** The types in which the route's answer can be had, the usual one first. */
export function typesOf({ only, representations }: Pick<Route, "only" | "representations">): string[] {
  return [only ?? jsonType, ...representations.map(({ type }) => type)];
}

export async function answerRequest(route: Route, served: Served, request: FastifyRequest, reply: FastifyReply) {
  const type = acceptedType(route, request);
  const { params, query, body } = request;
  const asked = { served, book: served.book, params, query, body, request };
  const answered = await route.handle(asked);
  const written = write(route, answered.body, type, request);
  reply.header("Vary", "Accept, Authorization").header("Cache-Control", "no-cache");
  const status = answered.status ?? route.status ?? 200;
  reply.code(status).headers(answered.headers ?? {});
  if (route.method === "GET" && isTagged(reply, request, tagOf(served, written, type))) {
    return reply.code(304).send();
  }
  const next = nextOf(answered, request.url);
  if (next !== null) reply.header("Link", `<${next}>; rel="next"`);
  const isProblem = status >= 400;
  return reply.type(isProblem ? "application/problem+json" : withCharset(type)).send(written);
}

/** By which the answer is known again. */
export const tagOf = ({ version }: Served, written: string, type = jsonType): string =>
  entityTag(version, type, written);

function acceptedType(route: Route, { headers, url }: FastifyRequest): string {
  const offered = typesOf(route);
  const type = acceptedOf(headers.accept, offered);
  if (type !== undefined) return type;
  throw new HttpProblem({
    status: 406,
    code: "not-acceptable",
    place: "Accept",
    value: shown(headers.accept ?? "", 200),
    expectation: `one of ${offered.join(", ")}.`,
    remedy: `Ask for ${url.split("?")[0]} in one of these forms.`,
  });
}

function write(route: Route, body: unknown, type: string, request: FastifyRequest): string {
  const other = route.representations.find((one) => one.type === type);
  if (other !== undefined) return other.write(body, request);
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** Whether whoever asks has this answer already. */
function isTagged(reply: FastifyReply, { headers }: FastifyRequest, tag: string): boolean {
  reply.header("ETag", tag);
  return headers["if-none-match"] !== undefined && doesMatch(headers["if-none-match"], tag);
}

/** The same address with the cursor of the next page. */
function nextOf({ body }: Answered<unknown>, url: string): string | null {
  const next = typeof body === "object" && body !== null && "next" in body ? body.next : null;
  if (typeof next !== "string") return null;
  const [path, query] = url.split("?");
  const fields = new URLSearchParams(query);
  fields.set("after", next);
  return `${path}?${fields}`;
}

const withCharset = (type: string) => (type.endsWith("json") ? type : `${type}; charset=utf-8`);
