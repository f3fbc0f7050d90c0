/**
 * A moment of telling, as precise as the words give it: "on Tuesday" is a day, "by 6 p.m. Tuesday" a day and minutes.
 *
 * Not here: whether a date tells when something was said or when it happened (own-time.ts).
 */
import { daysBetween } from "../../text/dates/calendar.ts";
import type { DateExpression, PartOfDay } from "../../text/dates/date-expression.ts";
import { stretchOf } from "../../text/dates/stretch-of.ts";
import type { ReadVersion } from "../read-version.ts";

export interface Moment {
  /** ISO day. */
  readonly day: string;
  /** Minutes of the day by the article's own clock; null when only the day is told. */
  readonly minutes: number | null;
}

/** A part of the day counts as over when it usually is. */
const endOfPart: Readonly<Record<PartOfDay, number>> = { MO: 12, MI: 13, AF: 18, EV: 22, NI: 24 };

/** Longer stretches are no moments. */
const momentKinds = new Set(["day", "weekday", "near-day", "holiday", "time"]);

/** A weekday without a date lies this close to the version before, when nobody knows the version's own day. */
const nearestDays = 3;

/** When a version was made: its change where it gives one, else its publication. */
export function timeOf({ modified, published }: ReadVersion): Moment | null {
  const stamp = modified !== null && (published === null || modified > published) ? modified : published;
  const found = stamp === null ? null : /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/.exec(stamp);
  if (found === null) return null;
  return { day: found[1]!, minutes: found[2] === undefined ? null : Number(found[2]) * 60 + Number(found[3]) };
}

/** The moment that an expression means in a version made at `made`; `since` is the moment that it might lie behind. */
export function momentOf(
  expression: DateExpression,
  made: Moment | null,
  since: Moment | null = null,
): Moment | undefined {
  const { meaning, clock, part, isAhead } = expression;
  if (!momentKinds.has(meaning.kind) || isAhead) return undefined;
  const minutes = clock ? clock.hour * 60 + (clock.minute ?? 0) : part ? endOfPart[part] * 60 : null;
  if (meaning.kind === "time") return made === null || minutes === null ? undefined : { day: made.day, minutes };
  const back = stretchOf(expression, made?.day ?? null);
  if (back === null) return undefined;
  const ahead = since === null ? null : stretchOf(expression, made?.day ?? null, "ahead");
  const isSoon = ahead !== null && ahead.last > since!.day && daysBetween(since!.day, ahead.last) <= nearestDays;
  return { day: isSoon ? ahead.last : back.last, minutes };
}

/** Whether one moment is told to lie behind another; on the same day only clocks can tell. */
export function isLater(one: Moment, other: Moment): boolean {
  if (one.day !== other.day) return one.day > other.day;
  return one.minutes !== null && other.minutes !== null && one.minutes > other.minutes;
}

export function latestOf(moments: readonly Moment[]): Moment | undefined {
  return moments.reduce<Moment | undefined>(
    (latest, moment) => (latest === undefined || isLater(moment, latest) ? moment : latest),
    undefined,
  );
}
