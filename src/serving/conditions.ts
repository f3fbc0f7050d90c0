/**
 * Conditional requests (RFC 9110, 13): an answer is known by the state of the book, what was asked and in which form.
 *
 * Nothing of a book has a date of modification, so that If-Modified-Since and If-Unmodified-Since are passed over, as the standard
 * asks; `If-Match` guards an act against what others did meanwhile.
 */
import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { HttpProblem } from "./http-problem.ts";

/** `parts`: whatever the answer hangs on. */
export function entityTag(...parts: readonly string[]): string {
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27)}"`;
}

/** Whether a list of tags, or "*", holds this one; weak tags count as strong ones. */
export function doesMatch(header: string, tag: string): boolean {
  if (header.trim() === "*") return true;
  return header.split(",").some((one) => one.trim().replace(/^W\//, "") === tag);
}

/** Throws a 412 where If-Match names another state than the present one. */
export function checkMatch({ headers, url }: FastifyRequest, tag: string): void {
  const wanted = headers["if-match"];
  if (wanted === undefined || doesMatch(wanted, tag)) return;
  throw new HttpProblem({
    status: 412,
    code: "precondition-failed",
    place: "If-Match",
    value: wanted.slice(0, 200),
    expectation: `the present state, ${tag}.`,
    remedy: `Somebody changed the book meanwhile. Get ${url.split("?")[0]} again, and decide anew.`,
  });
}
