/**
 * Keys with the time in which they hold, so that none gathers many accounts in a book of many years.
 */
import type { DayRange } from "../../domain/figure.ts";
import { daysBetween } from "../../text/dates/calendar.ts";

/** A longer time ("in 2022") is looked up as if none were given. */
const mostDays = 100;

export const isLong = ({ earliest, latest }: DayRange) => daysBetween(earliest, latest) > mostDays;

/** Each key once a week; for an account without days under one word that all look for. */
export function inWeeks(keys: readonly string[], days: DayRange | null): string[] {
  if (days === null || isLong(days)) return keys.map((key) => `${key} undated`);
  const [first, last] = [weekOf(days.earliest), weekOf(days.latest)];
  return keys.flatMap((key) => Array.from({ length: last - first + 1 }, (_, index) => `${key} ${first + index}`));
}

const weekOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 7);
export const seasonOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 90);
const halfYearOf = (day: string) => Math.floor(daysBetween("1970-01-01", day) / 200);

/** Each key once for some 200 days; for an account without days under one word. */
export function inHalfYears(keys: readonly string[], days: DayRange | null): string[] {
  if (days === null) return keys.map((key) => `${key} ever`);
  const [first, last] = [halfYearOf(days.earliest), halfYearOf(days.latest)];
  const halfYears = Array.from({ length: Math.min(last - first, most) + 1 }, (_, index) => `h${last - index}`);
  return keys.flatMap((key) => halfYears.map((halfYear) => `${key} ${halfYear}`));
}

/** Of a longer time only the last. */
const most = 3;
