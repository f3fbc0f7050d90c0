/** Checks what a listing is filtered by, and says what it takes. */
import { type MeasureName, measures } from "../domain/measures.ts";
import { BookError, type BookErrorCode } from "./book-error.ts";

/** Throws a BookError, `measure-unknown`. */
export function checkMeasure(measure: string | null): asserts measure is MeasureName | null {
  const names: readonly string[] = measures.map(({ name }) => name);
  if (measure === null || names.includes(measure)) return;
  throw new BookError({
    code: "measure-unknown",
    place: "--measure",
    value: measure,
    expectation: `one of ${names.join(", ")}`,
    remedy: "Name one of these measures, or leave it out for all.",
  });
}

/** Throws a BookError, `date-malformed`. `place`: the option that gives the day. */
export function checkDay(place: string, day: string | null): void {
  if (day === null) return;
  const parsed = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : new Date(Number.NaN);
  if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)) return;
  throw new BookError({
    code: "date-malformed",
    place,
    value: day,
    expectation: "a day as 2023-05-01",
    remedy: "Write year, month and day with dashes.",
  });
}

/** `place`: the option that takes one of the names. */
export function notOneOf(code: BookErrorCode, place: string, value: string, names: readonly string[]): BookError {
  const expectation = `one of ${names.join(", ")}`;
  return new BookError({ code, place, value, expectation, remedy: "Name one of these, or leave it out." });
}
