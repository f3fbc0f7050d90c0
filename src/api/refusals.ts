/**
 * With what codes a route may refuse: those that its definition names, those that follow from what it takes, and those of every address.
 *
 * Not here: that each code that is answered is told (test/api/reference.test.ts).
 */
import type { ApiRefusal, CommonRefusal } from "../serving/api-reference.ts";
import { statusOf } from "./refusal-codes.ts";
import type { Route } from "./route.ts";

/** In the order of their statuses. */
export const commonRefusals: readonly CommonRefusal[] = [
  { status: 400, code: "field-unknown", about: "The query or the body names a field that the address does not know." },
  { status: 400, code: "address-malformed", about: "A % in the address begins no character of UTF-8." },
  { status: 401, code: "token-unknown", about: "The token is none of this book, or has been revoked." },
  { status: 401, code: "scope-missing", about: "There is no token, and what is asked needs one." },
  { status: 403, code: "scope-missing", about: "The token does not allow what is asked." },
  { status: 404, code: "address-unknown", about: "The API has no such address." },
  { status: 405, code: "method-not-allowed", about: "The address is asked by another method; Allow names its own." },
  { status: 406, code: "not-acceptable", about: "Accept names no form in which the answer can be had." },
  { status: 414, code: "address-too-long", about: "A name between slashes has more than 2000 characters." },
  { status: 421, code: "host-unknown", about: "Host names another server." },
  { status: 429, code: "too-many-requests", about: "On a server that is open to others, of one address in a minute." },
  { status: 500, code: "broken-promise", about: "A fault of Tollbook’s own. Report what you asked for." },
];

/** Of what a route takes; `hasFields`, `needsFields`: whether it has any, and any that is required. */
export function refusalsOf(route: Route, hasFields: boolean, needsFields: boolean): ApiRefusal[] {
  const own = (route.refusals ?? []).map((code) => ({ code, status: statusOf(code) }));
  const taken = [
    ...(needsFields ? ["field-missing"] : []),
    ...(hasFields ? ["field-invalid"] : []),
    ...("after" in route.query.shape ? ["cursor-malformed"] : []),
  ].map((code) => ({ code, status: 400 }));
  const bodies = route.method === "GET" ? [] : ofBodies;
  return [...taken, ...own, ...bodies].sort((a, b) => a.status - b.status);
}

const ofBodies: readonly ApiRefusal[] = [
  { status: 400, code: "body-malformed" },
  { status: 403, code: "cross-site-request" },
  { status: 413, code: "body-too-large" },
  { status: 415, code: "body-type-not-taken" },
];
