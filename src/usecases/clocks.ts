/**
 * The two times by which a book can be asked: `asOf`, what an article said then by its own dates, and `knownAt`, only
 * what the book had by then. Each is a day, which means its end in UTC, or a time with its zone.
 *
 *   clocksOf({ asOf: "2023-05-01" }) → { asOf: "2023-05-01T23:59:59.999Z", knownAt: null }
 */
import type { Clocks } from "../ledger/clocks.ts";
import { BookError } from "./book-error.ts";

export interface ClockChoice {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** Throws a BookError: `time-malformed`. */
export function clocksOf({ asOf, knownAt }: ClockChoice): Clocks {
  return { asOf: momentOf(asOf, "--as-of"), knownAt: momentOf(knownAt, "--known-at") };
}

function momentOf(text: string | undefined, place: string): string | null {
  if (text === undefined) return null;
  const moment = readMoment(text);
  if (moment !== null) return moment;
  throw new BookError({
    code: "time-malformed",
    place,
    value: text,
    expectation: "a day, or a time with its zone",
    remedy: `Write ${place} 2023-05-01, or ${place} 2023-05-01T21:00:00Z.`,
  });
}

const time = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/i;

/** In UTC as the ledger has it; null for what is no day and no time with a zone. */
export function readMoment(text: string): string | null {
  const day = time.exec(text)?.[1];
  if (day === undefined || !isInCalendar(day)) return null;
  const moment = new Date(text === day ? `${day}T23:59:59.999Z` : text);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** `Date.parse` takes 30 February for 2 March. */
function isInCalendar(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
