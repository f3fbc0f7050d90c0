/**
 * From when on an article tells something: what its first version has, since the article was published; what a later version
 * brought, since that version's own time.
 *
 *   toldFrom({ published: "2023-05-01", statedTime: "2023-05-02T08:30:00Z", isFirst: false }) → "2023-05-02T08:30:00Z"
 */
import { utcOf } from "../text/dates/utc-of.ts";

interface Standing {
  /** When the article was published, as precise as the version that first tells it says; null where it does not. */
  readonly published: string | null;
  /** That version's own time; null where it has none. When the book got it says nothing of the telling. */
  readonly statedTime: string | null;
  /** Whether it is the first version of the article. */
  readonly isFirst: boolean;
}

/** Null where neither is known. */
export function toldFrom({ published, statedTime, isFirst }: Standing): string | null {
  if (published === null || statedTime === null) return published ?? statedTime;
  // A wrong clock must not date a telling to before there was an article.
  return isFirst || isBefore(statedTime, published) ? published : statedTime;
}

function isBefore(one: string, other: string): boolean {
  const [first, second] = [utcOf(one), utcOf(other)];
  return first !== null && second !== null && first < second;
}
