/**
 * A list that the book gives whole, a page at a time. The cursor is opaque: where the page before ended.
 *
 * Not here: lists that the ledger pages itself.
 */
import { HttpProblem } from "../serving/http-problem.ts";
import type { Page, PageChoice } from "../usecases/page-view.ts";
import { usualItems } from "./inputs.ts";

/** Throws a 400, `cursor-malformed`. */
export function pageOf<Item>(items: readonly Item[], { after, limit = usualItems }: PageChoice): Page<Item> {
  const start = after === undefined ? 0 : startOf(after);
  const end = start + limit;
  return { items: items.slice(start, end), next: end < items.length ? cursorOf(end) : null };
}

const cursorOf = (start: number) => Buffer.from(`n${start}`).toString("base64url");

function startOf(cursor: string): number {
  const start = /^n(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"))?.[1];
  if (start === undefined || cursorOf(Number(start)) !== cursor) throw cursorMalformed(cursor);
  return Number(start);
}

function cursorMalformed(cursor: string): HttpProblem {
  return new HttpProblem({
    status: 400,
    code: "cursor-malformed",
    place: "query.after",
    value: cursor.slice(0, 100),
    expectation: "the `next` of a page of this list.",
    remedy: "Follow the Link header of the page before, or leave `after` out to begin anew.",
  });
}
