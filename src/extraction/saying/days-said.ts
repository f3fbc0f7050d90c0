/**
 * The days that a time of saying means: "Monday" in an article of Thursday, 4 May 2023, is 1 May; "in November" any day of
 * November 2022. Nothing was said after the day of publication. Null when neither words nor publication give the days.
 *
 * Not here: finding such times (saying-times.ts).
 */
import type { Basis, DayRange } from "../../domain/figure.ts";
import { addDays, daysBetween, type Stretch } from "../../text/dates/calendar.ts";
import type { Edge } from "../../text/dates/date-expression.ts";
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
  const isPartOfMonth = meaning.kind === "month" && date.edge !== undefined;
  const stretch = stretchOf(isPartOfMonth ? { meaning, edge: undefined } : date, anchor);
  const part = stretch && isPartOfMonth ? partOf(stretch, date.edge!) : stretch;
  const day = part && notAfter(time.isSoFar && anchor !== null ? soFar(part, anchor) : part, anchor);
  return day && { basis: stretchOf(date, null) === null ? "anchored" : "stated", day };
}

/** "Earlier this month" is before today, "earlier this year" before this month. */
function soFar({ first, last }: Stretch, anchor: string): Stretch {
  const month = `${anchor.slice(0, 7)}-01`;
  const isLong = daysBetween(first, last) > 31;
  const end = addDays(isLong && first < month ? month : anchor, -1);
  return { first, last: end < first || last < anchor ? last : end };
}

/** Who writes "early February" of the 11th or "mid-February" of the 10th may be meant as well: the parts overlap. */
function partOf({ first, last }: Stretch, edge: Edge): Stretch {
  if (edge === "end") return { first: addDays(first, 19), last };
  return edge === "middle"
    ? { first: addDays(first, 9), last: addDays(first, 20) }
    : { first, last: addDays(first, 11) };
}

function besideBase({ earliest, latest }: DayRange, offset: number, anchor: string | null): DaysSaid | null {
  const day = notAfter({ first: addDays(earliest, offset), last: addDays(latest, offset) }, anchor);
  return day && { basis: "inherited", day };
}

function notAfter({ first, last }: Stretch, anchor: string | null): DayRange | null {
  if (anchor === null || last <= anchor) return { earliest: first, latest: last };
  return first <= anchor ? { earliest: first, latest: anchor } : null;
}
