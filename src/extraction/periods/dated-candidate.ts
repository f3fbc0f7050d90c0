/**
 * What a date says of a count: "on Sunday", "clashes that began on Sunday" (from Sunday on), "the first eight months of the war",
 * "the worst since 2018, when 220 drowned" (in 2018).
 *
 * Not here: events without a date (event-periods.ts), times without a day (daytime.ts).
 */
import { addDays, addUnits, isoDay } from "../../text/dates/calendar.ts";
import type { PeriodExpression } from "../../text/dates/period-expression.ts";
import { onDay, type Period, resolvePeriod } from "../../text/dates/resolve-period.ts";
import { stretchOf } from "../../text/dates/stretch-of.ts";
import type { Sentence, Token } from "../../text/sentence.ts";
import { findDatedEvent } from "../dated-events.ts";
import type { CountWord, PeriodCandidate, Story } from "./period-candidate.ts";

/** The candidates of one date: its own, and that of a clause that it opens. */
export function candidatesOfDate(sentence: Sentence, told: PeriodExpression, story: Story): PeriodCandidate[] {
  const behind = ofClauseBehind(sentence, told, story);
  return behind ? [ofDate(sentence, told, story), behind] : [ofDate(sentence, told, story)];
}

/** "the worst since 2018, [when] 220 drowned", "the flood of 1953, [which] took 307 lives": what the clause tells was then. */
function ofClauseBehind(sentence: Sentence, told: PeriodExpression, story: Story): PeriodCandidate | undefined {
  const { tokens } = sentence;
  const comma = tokens[told.last + 1]?.exact === "," ? told.last + 1 : told.last;
  const opener = tokens[comma + 1]?.lower === "in" ? comma + 2 : comma + 1;
  const word = tokens[opener]?.lower;
  const isNamed = tokens[told.first - 1]?.lower === "of" && told.relation === "within";
  // "since January, in which": in all that time
  if (word === "which" && (told.relation === "since" || (opener === comma + 1 && !isNamed))) return undefined;
  if (word !== "when" && word !== "which") return undefined;
  const { first, last, start, end } = told.date;
  const then = ofDate(sentence, { ...told, relation: "within", first, last, start, end }, story);
  return { ...then, first: opener, last: opener, isClause: true };
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
  const isFirst = expression.until === null && date.meaning.kind === "duration" && date.meaning.side === "first";
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
    isClause: false,
    isDaytime: false,
    stretch: relation === "within" ? stretchOf(date, anchor, direction) : null,
    period: isBorrowed ? { ...period, basis: "inherited" } : period,
  };
}

/** "The first eight months of the war" begin with the war, and end on the day before the ninth month; hours end on their day. */
function firstPart({ date }: PeriodExpression, noun: string, anchor: string | null, countWord: CountWord): Period {
  const event = findDatedEvent(noun, countWord, anchor);
  const { meaning } = date;
  if (!event || meaning.kind !== "duration" || meaning.amount === null)
    return { from: null, to: null, basis: "stated" };
  const behind = addUnits(event.day, meaning.amount, meaning.unit);
  const isShort = /^(?:second|minute|hour)$/.test(meaning.unit);
  return { from: onDay(event.day), to: onDay(isShort ? behind : addDays(behind, -1)), basis: "anchored" };
}

/** "Clashes that began on Sunday have left 53 dead": from Sunday on. */
function isBeginning(tokens: readonly Token[], { relation, first, last }: PeriodExpression): boolean {
  if (relation !== "within") return false;
  let verb = first - 1;
  while (/^(?:on|in|at|early|late|last)$/.test(tokens[verb]?.lower ?? "")) verb--;
  if (tokens[verb]?.lower === "out") verb--;
  const isBegun = /^(?:began|begun|started|erupted|broke)$/.test(tokens[verb]?.lower ?? "");
  if (!isBegun || !/^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? "")) return false;
  // "The floods, which began on Sunday, have left 53 dead"
  return (
    tokens[verb - 2]?.exact !== "," ||
    (tokens[last + 1]?.exact === "," && /^(?:have|has)$/.test(tokens[last + 2]?.lower ?? ""))
  );
}
