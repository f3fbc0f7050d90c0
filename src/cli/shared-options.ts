/** Options that several commands share, so that they are worded and checked alike. */
import { readMoment } from "../usecases/clocks.ts";
import type { OptionDefinition } from "./command.ts";
import { UsageError } from "./user-error.ts";

export const bookOption = {
  flags: "--book <dir>",
  summary: "the folder of the book (else TOLLBOOK_BOOK, else ~/.tollbook)",
} as const satisfies OptionDefinition;

export const jsonOption = {
  flags: "--json",
  summary: "print JSON instead of text for people",
} as const satisfies OptionDefinition;

export const asOfOption = {
  flags: "--as-of <time>",
  summary: "what was said then, by the articles' own dates: a day (its end, UTC) or a time with zone",
  check: checkMoment,
} as const satisfies OptionDefinition;

export const knownAtOption = {
  flags: "--known-at <time>",
  summary: "only what the book had by then: a day (its end, UTC) or a time with zone",
  check: checkMoment,
} as const satisfies OptionDefinition;

function checkMoment(value: string, flag: string): void {
  if (readMoment(value) !== null) return;
  throw new UsageError({
    code: "not-a-time",
    place: flag,
    value,
    expectation: "a calendar day, or a time with its zone",
    remedy: `Write ${flag} 2023-05-01, or ${flag} 2023-05-01T21:00:00Z.`,
  });
}

/** Refuses anything but a real calendar day, written 2023-05-01. */
export function checkDay(value: string, flag: string): void {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && isInCalendar(value);
  if (isDay) return;
  throw new UsageError({
    code: "not-a-day",
    place: flag,
    value,
    expectation: "a calendar day written year-month-day",
    remedy: `Write ${flag} 2023-05-01.`,
  });
}

/** `Date.parse` takes 30 February for 2 March. */
function isInCalendar(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
