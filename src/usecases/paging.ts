/**
 * Pages of long lists: how many items a page has, and the cursor that leads from one to the next. A cursor is the place of the last item in
 * the order of its list, written so that nobody reads more into it; it stays good whatever is added meanwhile.
 */
import { BookError } from "./book-error.ts";
import type { Page, PageChoice } from "./page-view.ts";

const usual = 50;
const most = 200;

/** Throws a BookError: `limit-malformed`. */
export function limitOf({ limit = usual }: PageChoice): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= most) return limit;
  throw new BookError({
    code: "limit-malformed",
    place: "limit",
    value: String(limit),
    expectation: `a whole number from 1 to ${most}`,
    remedy: "Ask for fewer items at once, and for the next page with its cursor.",
  });
}

/** What an item is ordered by: texts and numbers. */
export type Place = readonly (string | number)[];

/** `list`: the name of the list, so that a cursor of another is refused. */
export function cursorOf(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString("base64url");
}

/**
 * The place that a cursor stands for; null without one. `like`: a place of that list, for the kinds of its parts. Throws a BookError:
 * `cursor-malformed`.
 */
export function placeOf<Like extends Place>(list: string, { after }: PageChoice, like: Like): Like | null {
  if (after === undefined) return null;
  const [name, ...place] = readCursor(after);
  const isAlike =
    place.length === like.length && place.every((part, index) => typeof part === typeof like[index] && canBe(part));
  if (name === list && isAlike) return place as unknown as Like;
  throw malformed(after);
}

/** What the store cannot even be asked for is no place. */
const canBe = (part: unknown) =>
  typeof part === "string"
    ? !/[\p{Cc}\p{Cs}]/u.test(part)
    : Number.isInteger(part) && Math.abs(part as number) < 2 ** 31;

function readCursor(after: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(after, "base64url").toString());
    if (Array.isArray(read)) return read;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw malformed(after);
}

function malformed(after: string): BookError {
  return new BookError({
    code: "cursor-malformed",
    place: "after",
    value: after,
    expectation: "the cursor that the page before gave as next, of the same list",
    remedy: "Begin again without a cursor.",
  });
}

/** `found`: one more than the page has, when there are more. */
export function pageOf<Found, Item>(
  list: string,
  limit: number,
  found: readonly Found[],
  placeIn: (one: Found) => Place,
  items: readonly Item[],
): Page<Item> {
  const last = found[limit - 1];
  return { items, next: found.length > limit && last !== undefined ? cursorOf(list, placeIn(last)) : null };
}
