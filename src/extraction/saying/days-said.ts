/**
 * The days that a time of saying means: "Monday" in an article of Thursday, 4 May 2023, is 1 May; "in November" any day of
 * November 2022. Nothing was said after the day of publication. Null when neither words nor publication give the days.
 *
 * Not here: finding such times (saying-times.ts).
 */
import type { Basis, DayRange } from "../../domain/figure.ts";
import { addDays, type Stretch } from "../../text/dates/calendar.ts";
import { stretchOf } from "../../text/dates/stretch-of.ts";
import type { SayingTime } from "./saying-times.ts";

export interface DaysSaid {
  readonly basis: Basis;
  readonly day: DayRange;
}

/** `anchor`: the day of publication; `base`: the day that the text told of last. */
export function daysSaid(time: SayingTime, anchor: string | null, base: DayRange | null): DaysSaid | null {
  if (time.date === null) return base && besideBase(base, time.offset!, anchor);
  const { meaning, edge } = time.date;
  const date = { meaning, edge: time.isSoFar ? undefined : edge };
  const stretch = stretchOf(date, anchor);
  const day = stretch && notAfter(stretch, anchor);
  return day && { basis: stretchOf(date, null) === null ? "anchored" : "stated", day };
}

function besideBase({ earliest, latest }: DayRange, offset: number, anchor: string | null): DaysSaid | null {
  const day = notAfter({ first: addDays(earliest, offset), last: addDays(latest, offset) }, anchor);
  return day && { basis: "inherited", day };
}

function notAfter({ first, last }: Stretch, anchor: string | null): DayRange | null {
  if (anchor === null || last <= anchor) return { earliest: first, latest: last };
  return first <= anchor ? { earliest: first, latest: anchor } : null;
}
