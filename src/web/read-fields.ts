/**
 * What the address of a page says, before its page is made: the names in its path, and of its query the fields that the page reads.
 * Others are dropped here, so that they can neither change a page nor have it made again.
 *
 *   server.get("/sources", { config: { fields: ["words", "after"] } }, …)   "/sources?words=UN&x=1" → { words: "UN" }
 *
 * Not here: what a field means (query-fields.ts), and the fields of the API, which have schemas.
 */
import type { FastifyRequest } from "fastify";
import { HttpProblem } from "../serving/http-problem.ts";
import { type Fields, fieldOf } from "./query-fields.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The fields of its query that a page reads; none when it does not say. */
    readonly fields?: readonly string[];
  }
}

/** What no text of the book holds, and the store cannot even look for; selected words may hold line breaks and tabs. */
const unreadable = /(?![\n\r\t])[\p{Cc}\p{Cs}]/u;

/** A hook: narrows `request.query`. Throws an HttpProblem, `field-invalid`. */
export async function readFields(request: FastifyRequest): Promise<void> {
  const { params, query, routeOptions } = request;
  for (const value of Object.values((params ?? {}) as Fields)) requireReadable("address", String(value));
  const given = (routeOptions.config?.fields ?? []).map((name) => [name, fieldOf(query as Fields, name)] as const);
  for (const [name, value] of given) requireReadable(name, value ?? "");
  request.query = Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** By which a page is known among all: its route, and what it reads of the address. */
export const addressRead = ({ routeOptions, params, query }: FastifyRequest) =>
  JSON.stringify([routeOptions.url, params, query]);

function requireReadable(place: string, value: string): void {
  if (!unreadable.test(value)) return;
  throw new HttpProblem({
    ...{ status: 400, code: "field-invalid", place, value: value.slice(0, 200) },
    expectation: "text without control characters",
    remedy: "Leave these characters out, or search for words, a place or a source.",
  });
}
