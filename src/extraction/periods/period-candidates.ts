/**
 * Everything in a sentence that might tell what time a count covers, with the days it means for this document.
 *
 * Not here: which of them does (choose-period.ts).
 */

import type { DateExpression } from "../../text/dates/date-expression.ts";
import { datesOf } from "../../text/dates/find-dates.ts";
import { periodsOf } from "../../text/dates/find-periods.ts";
import { onDay, type Period, resolvePeriod } from "../../text/dates/resolve-period.ts";
import type { Sentence } from "../../text/sentence.ts";
import { findDatedEvent } from "../dated-events.ts";
import { candidatesOfDate } from "./dated-candidate.ts";
import { endOfDateline } from "./dateline.ts";
import { type Daytime, dayBeside, daytimesOf } from "./daytime.ts";
import { type EventPeriod, eventPeriodsOf } from "./event-periods.ts";
import type { PeriodCandidate, Story } from "./period-candidate.ts";

const tokensFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export function periodCandidatesOf(sentence: Sentence, story: Story): PeriodCandidate[] {
  const events = eventPeriodsOf(sentence).map((event) => ofEvent(sentence, event, story));
  const taken = new Set(events.flatMap(({ first, last }) => tokensFrom(first, last)));
  const dateline = endOfDateline(sentence);
  const begun = new Set(events.flatMap(({ isOpen, first }) => (isOpen ? [first - 1] : [])));
  const dated = periodsOf(sentence).filter(
    // "in the six weeks since the coup": the coup says it.
    ({ relation, first, last }) =>
      !taken.has(first) && first > dateline && !(relation === "lasting" && begun.has(last)),
  );
  const daytimes = daytimesOf(
    sentence,
    (at) => taken.has(at) || dated.some(({ first, last }) => first <= at && at <= last),
    story.day !== null,
  );
  return [
    ...dated.flatMap((period) => candidatesOfDate(sentence, period, story)),
    ...events,
    ...daytimes.map((daytime) => ofDaytime(sentence, daytime, story)),
  ].sort((a, b) => a.first - b.first);
}

/** The year that a sentence writes out last, or null. */
export function yearNamedIn(sentence: Sentence): number | null {
  const last = datesOf(sentence).findLast(({ meaning }) => "year" in meaning && meaning.year !== null);
  if (last && "year" in last.meaning) return last.meaning.year;
  const bare = datesOf(sentence).findLast(({ meaning }) => meaning.kind === "years" && meaning.from === meaning.to);
  return bare?.meaning.kind === "years" ? bare.meaning.from : null;
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
    isClause: false,
    isDaytime: false,
    stretch: null,
  };
  const event = noun === null || anchor === null ? undefined : findDatedEvent(noun, countWord, anchor);
  if (date) {
    const period = resolvePeriod({ ...phrase, relation, date, until: null }, anchor);
    return { ...shared, period: isBegunIn(date, period, event?.day) ? { ...period, from: onDay(event!.day) } : period };
  }
  const to = relation === "since" && anchor !== null ? onDay(anchor) : null;
  return { ...shared, period: { from: event ? onDay(event.day) : null, to, basis: event ? "anchored" : "stated" } };
}

/** "Since the invasion of Ukraine began in February": a known event began on a day of that month. */
const isBegunIn = ({ meaning }: DateExpression, { from }: Period, day: string | undefined) =>
  meaning.kind === "month" && from !== null && day !== undefined && from.earliest <= day && day <= from.latest;

/** "By nightfall" is of the day that the story tells of; both ends stay open where it names none. */
function ofDaytime(
  { tokens }: Sentence,
  { relation, first, last, offset }: Daytime,
  { anchor, day }: Story,
): PeriodCandidate {
  const known =
    offset === null ? (anchor === null ? null : { first: anchor, last: anchor }) : day && dayBeside(day, offset);
  const end = known && { earliest: known.first, latest: known.last };
  const now = anchor === null ? null : onDay(anchor);
  const basis = known === null ? "stated" : offset === null ? "anchored" : "inherited";
  return {
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    isMoment: true,
    isDay: false,
    isOvernight: false,
    isOpen: false,
    isLimit: false,
    looksAhead: false,
    isClause: false,
    isDaytime: true,
    stretch: known,
    period: { from: relation === "until" ? null : end, to: relation === "since" ? now : end, basis },
  };
}
