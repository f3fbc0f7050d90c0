/**
 * Uncertain days: whether two may be one day, and what is left when they are. ISO days, inclusive; null: any day.
 */
import type { DayRange } from "../../domain/figure.ts";
import { addDays } from "../../text/dates/calendar.ts";

/** A statement that nobody dates was made at most so many days before it was told. */
const saidAgo = 4;

/** The days on which a statement may have been made that was told on a day without saying when it was made. */
export const daysBefore = (told: string | null, days = saidAgo): DayRange | null =>
  told === null ? null : { earliest: addDays(told, -days), latest: told };

export function doMeet(one: DayRange | null, two: DayRange | null): boolean {
  return one === null || two === null || (one.earliest <= two.latest && two.earliest <= one.latest);
}

/** The days that both allow; they must meet. */
export function meetOf(one: DayRange | null, two: DayRange | null): DayRange | null {
  if (one === null || two === null) return one ?? two;
  const [, earliest = ""] = [one.earliest, two.earliest].sort();
  const [latest = ""] = [one.latest, two.latest].sort();
  return { earliest, latest };
}

export const isOneDay = (days: DayRange | null): days is DayRange => days !== null && days.earliest === days.latest;
