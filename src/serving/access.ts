/**
 * Who may ask for what: the token or key that a request carries, the Host that it names, and the page that it comes from.
 *
 * A page of another site may make a reader's browser send a request here. It reaches nothing: its Host is that of the other site
 * (DNS rebinding), or its Origin is (cross-site request forgery), and neither is let through.
 * Not here: which tokens there are (usecases/tokens.ts).
 */
import { isIP } from "node:net";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Scope, scopes, type Token } from "../usecases/tokens.ts";
import { HttpProblem } from "./http-problem.ts";

export interface Access {
  /** What whoever brings nothing may do; null: nothing. */
  readonly everyone: Scope | null;
  /** Names under which the server is reached, besides addresses and localhost. */
  readonly names: readonly string[];
  readonly verify: (secret: string) => Pick<Token, "name" | "scope"> | undefined;
}

/** The cookie that holds a token or key, set by the page that takes one (`/enter`). */
export const cookieName = "tollbook";

declare module "fastify" {
  interface FastifyContextConfig {
    /** What the route needs; "read" when it does not say. */
    readonly scope?: Scope | "none";
  }
  interface FastifyRequest {
    /** What whoever asks may do; null: nothing. */
    scope: Scope | null;
    /** Under which name acts are entered in the journal; null for everyone. */
    who: string | null;
  }
}

/** Lets a request go on to its route only when it may. What is returned throws HttpProblem: 421, 403, 401. */
export function guardAccess(server: FastifyInstance, access: Access): (request: FastifyRequest) => Promise<void> {
  server.decorateRequest("scope", null);
  server.decorateRequest("who", null);
  return async (request) => {
    requireHost(request, access.names);
    const secret = bearerOf(request);
    const fromCookie = secret === undefined ? cookieOf(request.headers.cookie) : undefined;
    const token = secretOf(request, secret, fromCookie, access);
    request.scope = token?.scope ?? access.everyone;
    request.who = token?.name ?? null;
    if (!isSafe(request.method) && secret === undefined) requireOwnPage(request);
    requireScope(request);
  };
}

const isSafe = (method: string) => /^(?:GET|HEAD|OPTIONS)$/.test(method);

function bearerOf({ headers: { authorization } }: FastifyRequest): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? "");
}

export function cookieOf(header: string | undefined): string | undefined {
  const pairs = header?.split(/; */) ?? [];
  return pairs.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

/** A wrong bearer token is refused, so that nobody believes it to hold; a cookie that holds no more counts as none. */
function secretOf(request: FastifyRequest, bearer: string | undefined, cookie: string | undefined, access: Access) {
  const secret = bearer ?? cookie;
  const token = secret === undefined ? undefined : access.verify(secret);
  if (bearer === undefined || token !== undefined) return token;
  throw new HttpProblem({
    ...{ status: 401, code: "token-unknown", place: "Authorization", value: request.method },
    expectation: "Bearer and a token of this book that has not been revoked",
    remedy: 'Make one: tollbook token add "a name" --scope write',
  });
}

/** An address cannot be rebound, a name can. */
function requireHost({ headers: { host = "" } }: FastifyRequest, names: readonly string[]): void {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (name === "localhost" || isIP(name.replace(/^\[(.*)\]$/, "$1")) !== 0 || names.includes(name)) return;
  throw new HttpProblem({
    ...{ status: 421, code: "host-unknown", place: "Host", value: host },
    expectation: "the address or a name of this server",
    remedy: "Ask under the address that the server printed, or start it with --name and this name.",
  });
}

/** Browsers say where a request comes from; what is no browser, and brings no token, does not write. */
function requireOwnPage({ headers, method }: FastifyRequest): void {
  const site = headers["sec-fetch-site"];
  const { origin, host } = headers;
  const isOwn = site === undefined ? origin !== undefined && hostOf(origin) === host : site === "same-origin";
  if (isOwn) return;
  throw new HttpProblem({
    ...{ status: 403, code: "cross-site-request", place: method, value: String(origin ?? site ?? "no Origin") },
    expectation: "a form of this server's own, or a token",
    remedy: "Send it from the page of this server, or with Authorization: Bearer and a token.",
  });
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null);

function requireScope({ scope, routeOptions: { config, url } }: FastifyRequest): void {
  const needed = config?.scope ?? "read";
  if (needed === "none" || url === undefined) return;
  if (scope !== null && scopes.indexOf(scope) >= scopes.indexOf(needed)) return;
  throw new HttpProblem({
    ...{
      status: scope === null ? 401 : 403,
      code: "scope-missing",
      place: "Authorization",
      value: scope ?? "no token",
    },
    expectation: `a token that allows to ${needed}`,
    remedy: `Enter with a token at /enter, or send Authorization: Bearer; make one with: tollbook token add "a name" --scope ${needed}`,
  });
}
