/**
 * Times that only the day of publication gives ("this year", "so far this month", "last week") and times with days of their own
 * ("on 30 June 2021", "in March"), sentence by sentence.
 *
 * Not here: lengths ("the past five months"), which fit any day.
 */
import type { Stretch } from "../text/dates/calendar.ts";
import { periodsOf } from "../text/dates/find-periods.ts";
import type { PeriodExpression } from "../text/dates/period-expression.ts";
import { stretchOf } from "../text/dates/stretch-of.ts";
import type { Sentence } from "../text/sentence.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { Draft } from "./draft.ts";

export interface ToldTime {
  readonly words: Span;
  readonly expression: PeriodExpression;
  /** The days that it means, read on the day of publication. */
  readonly days: Stretch;
  /** "This year", "last week". */
  readonly isRelative: boolean;
  /** Its year is written. */
  readonly hasYear: boolean;
}

const ownDays = new Set(["day", "days", "month", "years"]);

export function timesOf(draft: Draft, sentence: Sentence): ToldTime[] {
  return periodsOf(sentence).flatMap((expression) => timeOf(draft, expression) ?? []);
}

function timeOf({ text, date: day }: Draft, expression: PeriodExpression): ToldTime | undefined {
  const { date, until, relation } = expression;
  const told = relation === "lasting" && until !== null ? until : date;
  const { meaning } = told;
  const isRelative = meaning.kind === "unit" && meaning.unit !== "day" && meaning.shift !== 1;
  if (!isRelative && !ownDays.has(meaning.kind)) return undefined;
  // "In March last year" leans on the day of publication, too, and has days of its own.
  const days = stretchOf(told, day);
  if (days === null) return undefined;
  const hasYear = meaning.kind === "years" || ("year" in meaning && meaning.year !== null);
  return { words: spanOf(text, told.start, told.end), expression, days, isRelative, hasYear };
}

export const areApart = (one: Stretch, two: Stretch) => one.last < two.first || two.last < one.first;
