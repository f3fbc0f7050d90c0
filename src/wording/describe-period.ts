/**
 * A period in days, as wide as it was given: "1–31 Dec 2022 → 1 May 2023" began on some day of December.
 *
 * Not here: reading periods (text/), and the marks that tell what was inferred (basis-mark.ts).
 */
import type { DayRange, PeriodSlot } from "../domain/figure.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

interface Day {
  readonly day: number;
  readonly month: string;
  readonly year: string;
}

/** The days of a period; "…" stands for an end that text and date do not give; null when they give neither. */
export function describePeriod({ from, to }: Pick<PeriodSlot, "from" | "to">): string | null {
  if (from === null && to === null) return null;
  if (from === null) return `… → ${describeDays(to!)}`;
  if (to === null) return `${describeDays(from)} → …`;
  if (isOneDay(from) && isOneDay(to)) return describeStretch(from.earliest, to.earliest, " → ");
  return `${describeDays(from)} → ${describeDays(to)}`;
}

/** "1 May 2023", "1–31 Dec 2022", "28 Nov – 3 Dec 2022". */
export function describeDays({ earliest, latest }: DayRange): string {
  return describeStretch(earliest, latest, "–");
}

/** "2023-05-01" → "1 May 2023"; what is no ISO day is given back as it is. */
export function describeDay(iso: string): string {
  const day = dayOf(iso);
  return day === null ? iso : `${day.day} ${day.month} ${day.year}`;
}

const isOneDay = (range: DayRange) => range.earliest === range.latest;

/** Two days with what they share said once. */
function describeStretch(first: string, last: string, between: string): string {
  const a = dayOf(first);
  const b = dayOf(last);
  if (first === last || a === null || b === null) {
    return first === last ? describeDay(first) : `${first}${between}${last}`;
  }
  const end = describeDay(last);
  if (a.year !== b.year) return `${describeDay(first)} ${between.trim()} ${end}`;
  if (a.month !== b.month) return `${a.day} ${a.month} ${between.trim()} ${end}`;
  return `${a.day}${between}${end}`;
}

function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? null : { day: Number(parts[3]), month, year: parts[1]! };
}
