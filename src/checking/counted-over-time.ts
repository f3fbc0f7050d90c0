/**
 * Whether a count is kept over a span of time, as those of wars are: "since December", "this year". Who reads another place or other
 * people into such a count reads another count; the toll of one event is the same in its town and in its country.
 */
import type { DayRange, Figure } from "../domain/figure.ts";
import { daysBetween } from "../text/dates/calendar.ts";

/** Shorter spans are those of one event: a flood, a weekend of shelling. */
const leastDays = 14;

export function isCountedOverTime({ period }: Figure): boolean {
  if (period === null || !spans.test(period.span.exact)) return false;
  const { from, to } = period;
  // "Since April", said in May: it began on some day of April.
  return from !== null && to !== null && daysBetween(from.earliest, to.latest) + 1 >= leastDays;
}

const spans = /\b(?:since|over|in|during|this|so far|between|from|for|past|last)\b/i;

/** The days that a period has at the least, both ends counted; undefined where an end is not known. */
export function daysOf({ from, to }: { from: DayRange | null; to: DayRange | null }): number | undefined {
  return from === null || to === null ? undefined : daysBetween(from.latest, to.earliest) + 1;
}
