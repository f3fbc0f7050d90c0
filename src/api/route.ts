/**
 * A route as data: from one definition come the running route, its place in the OpenAPI document, and its page of the reference.
 *
 *   defineRoute({ method: "GET", path: "/estimates/:estimate", params: …, answer: estimate, handle: async ({ book, params }) => … })
 */
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Served } from "../serving/served.ts";
import type { Book } from "../usecases/open-book.ts";
import type { Scope } from "../usecases/tokens.ts";
import type { RefusalCode } from "./refusal-codes.ts";

/** What a handler is given. */
export interface Asked<Params, Query, Body> {
  readonly served: Served;
  readonly book: Book;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly request: FastifyRequest;
}

/** What it gives: with another status than the usual one where it says so. */
export interface Answered<Body> {
  readonly body: Body;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Another form of the answer, chosen by the Accept header. */
export interface Representation<Body> {
  readonly type: string;
  readonly about: string;
  write(body: Body, request: FastifyRequest): string;
}

interface Definition<Params, Query, Body, Answer> {
  readonly method: "GET" | "POST";
  /** Behind /api/v1, parameters as Fastify writes them. */
  readonly path: string;
  readonly summary: string;
  readonly about?: string;
  readonly scope?: Scope;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Other types of body than JSON, with what each holds. */
  readonly bodyTypes?: Readonly<Record<string, string>>;
  readonly answer: Answer;
  /** 200 when left out. */
  readonly status?: number;
  /** The same for every book. */
  readonly isFixed?: true;
  /** What beside the book its answer hangs on: another text whenever that is another. */
  readonly hangsOn?: (served: Served) => Promise<string>;
  /** Codes of refusals that are its own, beside those that follow from what it takes (refusals.ts). */
  readonly refusals?: readonly RefusalCode[];
  /** How it is asked in the reference. Values in braces, as `{estimate}`, stand for ids of the book. */
  readonly example?: RouteExample;
  /** Other statuses that come with the same body. */
  readonly statuses?: Readonly<Record<number, string>>;
}

export interface RouteExample {
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** A file of whoever asks, that is the body. */
  readonly file?: { readonly name: string; readonly type: string };
}

type None = z.ZodObject<Record<never, never>>;

export interface RouteDefinition<
  Params extends z.ZodType = None,
  Query extends z.ZodType = None,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
> extends Definition<Params, Query, Body, Answer> {
  readonly representations?: readonly Representation<z.output<Answer>>[];
  /** Of feeds: the type of the only form there is. */
  readonly only?: string;
  handle(
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ): Promise<Answered<z.output<Answer>>> | Answered<z.output<Answer>>;
}

/** A route of whatever types. */
export interface Route extends Definition<z.ZodType, z.ZodType, z.ZodType, z.ZodType> {
  readonly params: z.ZodType;
  readonly query: z.ZodObject;
  readonly representations: readonly Representation<unknown>[];
  readonly only?: string;
  handle(asked: Asked<unknown, unknown, unknown>): Promise<Answered<unknown>> | Answered<unknown>;
}

export interface Resource {
  readonly name: string;
  readonly about: string;
  readonly routes: readonly Route[];
}

/** A query that names an unknown field is refused: a filter that is passed over would give wrong answers. */
const none = z.strictObject({});

export function defineRoute<
  Params extends z.ZodType = None,
  Query extends z.ZodType = None,
  Body extends z.ZodType = z.ZodUndefined,
  Answer extends z.ZodType = z.ZodType,
>(route: RouteDefinition<Params, Query, Body, Answer>): Route {
  // What a handler is given has been read by the schemas beside it.
  return { params: none, query: none, representations: [], ...route } as unknown as Route;
}

export const defineResource = (resource: Resource): Resource => resource;
