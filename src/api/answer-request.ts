/**
 * What every answer of the API has: the form that was asked for, a tag by which it is known again, and a link to the next page.
 *
 * Answers are written by JSON.stringify; that they fit their schemas is proven by the specs (docs/decisions/0017-api.md).
 */
import type { FastifyReply, FastifyRequest } from "fastify";
import { answerKept } from "../serving/answer-kept.ts";
import { HttpProblem } from "../serving/http-problem.ts";
import type { MadeAnswer } from "../serving/kept-answers.ts";
import type { Served } from "../serving/served.ts";
import { acceptedOf } from "./accept.ts";
import type { Answered, Route } from "./route.ts";
import { shown } from "./validation-fault.ts";

export const jsonType = "application/json";

/** The types in which the route's answer can be had, the usual one first. */
export function typesOf({ only, representations }: Pick<Route, "only" | "representations">): string[] {
  return [only ?? jsonType, ...representations.map(({ type }) => type)];
}

export async function answerRequest(route: Route, served: Served, request: FastifyRequest, reply: FastifyReply) {
  const type = acceptedType(route, request);
  reply
    .header("Vary", "Accept, Authorization, Cookie")
    .header("Cache-Control", "private, no-cache")
    .type(withCharset(type));
  if (route.method === "POST") {
    const { written, status, headers } = await make(route, served, type, request);
    return reply.code(status).headers(headers).send(written);
  }
  const more = route.hangsOn === undefined ? [] : [await route.hangsOn(served)];
  const asked = [...askedAs(type, addressOf(request, route)), ...more];
  const question = { request, reply, asked, isFixed: route.isFixed };
  return answerKept(served, question, () => make(route, served, type, request));
}

/** By which an answer is known beside the book; `address`: with its query. */
export const askedAs = (type: string, address: string) => [type, address];

/** A feed names the server that it was had from. */
const addressOf = ({ url, protocol, host }: FastifyRequest, { only }: Route) =>
  only === undefined ? url : `${protocol}://${host}${url}`;

async function make(route: Route, served: Served, type: string, request: FastifyRequest): Promise<MadeAnswer> {
  const { params, query, body } = request;
  const answered = await route.handle({ served, book: served.book, params, query, body, request });
  const next = nextOf(answered, request.url);
  return {
    written: write(route, answered.body, type, request),
    status: answered.status ?? route.status ?? 200,
    headers: { ...answered.headers, ...(next === null ? {} : { Link: `<${next}>; rel="next"` }) },
  };
}

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
