/**
 * Everything in a sentence that might tell what time a count covers, with the days it means for this document.
 *
 * Not here: which of them does (choose-period.ts).
 */

import type { Basis } from "../../domain/figure.ts";
import { addUnits, isoDay, type Stretch } from "../../text/dates/calendar.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { periodsOf } from "../../text/dates/find-periods.ts";
import type { PeriodExpression } from "../../text/dates/period-expression.ts";
import { onDay, type Period, resolvePeriod } from "../../text/dates/resolve-period.ts";
import { type Direction, stretchOf } from "../../text/dates/stretch-of.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { findDatedEvent } from "../dated-events.ts";
import { endOfDateline } from "./dateline.ts";
import { type EventPeriod, eventPeriodsOf } from "./event-periods.ts";

export interface PeriodCandidate {
  /** Token indices, last inclusive. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** A day, week or month that could as well be when something was said. */
  readonly isMoment: boolean;
  /** A moment no longer than a day. */
  readonly isDay: boolean;
  readonly isOvernight: boolean;
  /** The open end is the day of the statement: "since December". */
  readonly isOpen: boolean;
  /** Only an end is given: "by July 2006". */
  readonly isLimit: boolean;
  readonly looksAhead: boolean;
  /** The stretch of a moment, for an open end told on that day. */
  readonly stretch: Stretch | null;
  readonly period: Omit<Period, "basis"> & { readonly basis: Basis };
}

/** What the document has told so far that times are understood by. */
export interface Story {
  /** The day of the report, null when unknown. */
  readonly anchor: string | null;
  /** The year that the text named last: without an anchor it is that of a bare "July 11". */
  readonly year: number | null;
  readonly countWord: CountWord;
  /** "ahead" for a forecast, whose times lie before it. */
  readonly direction: Direction;
}

/** Counts words of a document, made on the first question. */
export type CountWord = (word: string) => number;

export function wordCounter(text: string): CountWord {
  let counts: Map<string, number> | undefined;
  return (word) => {
    if (counts === undefined) {
      counts = new Map();
      for (const [found] of text.toLowerCase().matchAll(/[\p{L}\d/]+(?:-[\p{L}\d]+)*/gu))
        counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return counts.get(word) ?? 0;
  };
}

const tokensFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export function periodCandidatesOf(sentence: Sentence, story: Story): PeriodCandidate[] {
  const events = eventPeriodsOf(sentence).map((event) => ofEvent(sentence, event, story));
  const taken = new Set(events.flatMap(({ first, last }) => tokensFrom(first, last)));
  const dateline = endOfDateline(sentence);
  const dated = periodsOf(sentence).filter((period) => !taken.has(period.first) && period.first > dateline);
  return [...dated.map((period) => ofDate(sentence, period, story)), ...events].sort((a, b) => a.first - b.first);
}

/** The year that a sentence writes out last, or null. */
export function yearNamedIn(sentence: Sentence): number | null {
  const last = datesOf(sentence).findLast(({ meaning }) => "year" in meaning && meaning.year !== null);
  if (last && "year" in last.meaning) return last.meaning.year;
  const bare = datesOf(sentence).findLast(({ meaning }) => meaning.kind === "years" && meaning.from === meaning.to);
  return bare?.meaning.kind === "years" ? bare.meaning.from : null;
}

const dayKinds = new Set(["day", "weekday", "near-day", "holiday"]);

function ofDate(
  { tokens }: Sentence,
  told: PeriodExpression,
  { anchor: day, year, countWord, direction }: Story,
): PeriodCandidate {
  const expression: PeriodExpression = isBeginning(tokens, told) ? { ...told, relation: "since" } : told;
  const { relation, date, first, last, start, end } = expression;
  const isYearless = "year" in date.meaning && date.meaning.year === null && relation !== "since";
  const anchor = day ?? (isYearless && year !== null ? isoDay(year, 12, 31) : null);
  const isFirst = date.meaning.kind === "duration" && date.meaning.side === "first";
  const period = isFirst
    ? firstPart(expression, tokens[last]!.lower, anchor, countWord)
    : resolvePeriod(expression, anchor, direction);
  const isBorrowed = day === null && anchor !== null;
  return {
    first,
    last,
    start,
    end,
    isMoment: relation === "within" && date.meaning.kind !== "overnight",
    isDay: relation === "within" && dayKinds.has(date.meaning.kind),
    isOvernight: date.meaning.kind === "overnight",
    isOpen: relation === "since",
    isLimit: relation === "until",
    looksAhead: direction === "back" && date.isAhead,
    stretch: relation === "within" ? stretchOf(date, anchor, direction) : null,
    period: isBorrowed ? { ...period, basis: "inherited" } : period,
  };
}

/** "Clashes that began on Sunday have left 53 dead": from Sunday on. */
function isBeginning(tokens: readonly Token[], { relation, first }: PeriodExpression): boolean {
  if (relation !== "within") return false;
  let verb = first - 1;
  while (/^(?:on|in|at|early|late|last)$/.test(tokens[verb]?.lower ?? "")) verb--;
  if (tokens[verb]?.lower === "out") verb--;
  const isBegun = /^(?:began|begun|started|erupted|broke)$/.test(tokens[verb]?.lower ?? "");
  return isBegun && /^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? "") && tokens[verb - 2]?.exact !== ",";
}

/** "The first eight months of the war" begin with the war. */
function firstPart({ date }: PeriodExpression, noun: string, anchor: string | null, countWord: CountWord): Period {
  const event = findDatedEvent(noun, countWord, anchor);
  const { meaning } = date;
  if (!event || meaning.kind !== "duration" || meaning.amount === null)
    return { from: null, to: null, basis: "stated" };
  return { from: onDay(event.day), to: onDay(addUnits(event.day, meaning.amount, meaning.unit)), basis: "anchored" };
}

function ofEvent(
  { tokens }: Sentence,
  { relation, first, last, noun, date }: EventPeriod,
  { anchor, countWord }: Story,
): PeriodCandidate {
  const phrase = { first, last, start: tokens[first]!.start, end: tokens[last]!.end };
  const shared = {
    ...phrase,
    isMoment: false,
    isDay: false,
    isOvernight: false,
    isOpen: relation === "since",
    isLimit: false,
    looksAhead: false,
    stretch: null,
  };
  if (date) return { ...shared, period: resolvePeriod({ ...phrase, relation, date, until: null }, anchor) };
  const event = noun === null || anchor === null ? undefined : findDatedEvent(noun, countWord, anchor);
  const to = relation === "since" && anchor !== null ? onDay(anchor) : null;
  return { ...shared, period: { from: event ? onDay(event.day) : null, to, basis: event ? "anchored" : "stated" } };
}
