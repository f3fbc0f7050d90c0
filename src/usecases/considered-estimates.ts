/** How many estimates one answer may choose from, where others wait for theirs meanwhile. */
import { BookError } from "./book-error.ts";

/** All with all their tellings, some ten milliseconds each: beyond it whoever asks would wait too long, and all others, too. */
export const mostConsidered = 500;

/** Of a choice that may be bound; whoever asks a book of their own waits for what they asked for. */
export interface ChoiceBound {
  /** A choice from more is refused; none is when it is left out. */
  readonly most?: number;
}

/** Throws a BookError, `too-many-estimates`. `found`: how many pass the filters. */
export function checkConsidered(found: number, { most = Number.POSITIVE_INFINITY }: ChoiceBound): void {
  if (found <= most) return;
  throw new BookError({
    code: "too-many-estimates",
    place: "filters",
    value: `${found} estimates`,
    expectation: `filters that at most ${most} estimates pass`,
    remedy:
      "Ask for fewer days by --since and --until, or for one place, group or source. A list without a view comes in pages.",
  });
}
