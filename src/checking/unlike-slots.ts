/**
 * How two figures that are set against each other are unlike, in words: measure, place, people, length of time, bound.
 *
 * What a comparison is about may differ: "twice as many in Kherson as in Odesa" is about places. Not here: which figures are
 * compared (compared-figures).
 */
import type { Figure, PeriodSlot } from "../domain/figure.ts";
import { labelOf } from "../domain/label-of.ts";
import { daysBetween } from "../text/dates/calendar.ts";
import { periodsOf } from "../text/dates/find-periods.ts";
import type { PeriodExpression } from "../text/dates/period-expression.ts";
import { resolvePeriod } from "../text/dates/resolve-period.ts";
import { spanOf } from "../text/span.ts";
import type { ComparedFigures } from "./compared-figures.ts";
import type { Draft } from "./draft.ts";

/** Sentences without their stop; empty where nothing speaks against the comparison. */
export function unlikeSlots(draft: Draft, compared: ComparedFigures): string[] {
  const { left, right, isRise } = withOwnTimes(draft, compared);
  const found = [ofUnit(left, right), ofMeasure(left, right)].flatMap((one) => one ?? []);
  const place = ofPlace(draft, compared);
  const group = ofGroup(draft, compared, place !== undefined);
  const about = [place, group].flatMap((one) => one ?? []);
  // Side by side, one thing may differ: it is what is compared.
  const isOfOtherTimes = group !== undefined && isOtherTime(draft, left, right);
  if (isRise || found.length > 0 || about.length > 1 || isOfOtherTimes) found.push(...about);
  const time = isRise ? ofTime(draft, left, right) : undefined;
  if (time !== undefined) found.push(time);
  const bound = isRise && left.period !== null && right.period !== null ? ofBound(left, right) : undefined;
  return bound === undefined ? found : [...found, bound];
}

/** Extraction may give both the one time that it finds in their sentence: each has what stands on its own side. */
function withOwnTimes(draft: Draft, compared: ComparedFigures): ComparedFigures {
  const { left, right } = compared;
  const sentence = draft.sentenceAt(right.span.start);
  if (sentence === undefined || left.span.start < sentence.start || right.span.start < left.span.start) return compared;
  const told = periodsOf(sentence);
  const before = (start: number) => start < right.span.start;
  const one = told.findLast(({ start }) => before(start));
  const two = told.find(({ start }) => !before(start));
  const isOnItsSide = (figure: Figure, isBefore: boolean) =>
    figure.period !== null && before(figure.period.span.start) === isBefore;
  return {
    ...compared,
    left: isOnItsSide(left, true) || one === undefined ? left : { ...left, period: slotOf(draft, one) },
    right: isOnItsSide(right, false) || two === undefined ? right : { ...right, period: slotOf(draft, two) },
  };
}

function slotOf({ text, date }: Draft, expression: PeriodExpression): PeriodSlot {
  return { span: spanOf(text, expression.start, expression.end), ...resolvePeriod(expression, date) };
}

const quoted = ({ span }: { span: { exact: string } }) => `“${span.exact}”`;

function ofMeasure(left: Figure, right: Figure): string | undefined {
  if (left.measure === right.measure) return undefined;
  const [one, two] = [left, right].map(({ measure }) => labelOf(measure, "asserted"));
  return `${quoted(left)} is of ${one}, and ${quoted(right)} of ${two}`;
}

function ofUnit(left: Figure, right: Figure): string | undefined {
  return left.quantity.unit === right.quantity.unit
    ? undefined
    : `one of ${quoted(left)} and ${quoted(right)} counts people, the other households`;
}

function ofPlace(draft: Draft, { left, right }: ComparedFigures): string | undefined {
  const [place, other] = placesBeside(draft, left, right);
  if (place === undefined || other === undefined || place === other) return undefined;
  return `${quoted(left)} is of “${place}”, and ${quoted(right)} of “${other}”`;
}

const inPlace =
  /\b(?:[Ii]n|[Aa]t|near|[Aa]cross|around|throughout) (?:the )?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Winter)\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;

/** In one sentence, what stands on each side tells it better than slots that may have been carried over. */
function placesBeside(draft: Draft, left: Figure, right: Figure): (string | undefined)[] {
  const sentence = draft.sentenceAt(right.span.start);
  if (sentence !== undefined && sentence.start <= left.span.start && left.span.start < right.span.start) {
    const [before, behind] = [
      draft.text.slice(sentence.start, right.span.start),
      draft.text.slice(right.span.end, sentence.end),
    ];
    return [[...before.matchAll(inPlace)].at(-1)?.[1], [...behind.matchAll(inPlace)][0]?.[1]];
  }
  const [place, other] = [left.place, right.place];
  if (place === null || other === null || place.basis === "inherited" || other.basis === "inherited") return [];
  const fit = draft.knowledge.fitOfPlaces(place, other);
  return fit === "same" || fit === "unknown" ? [] : [place.span.exact, other.span.exact];
}

/** `orSome`: "people" beside "civilians" are unlike, too. */
function ofGroup({ knowledge }: Draft, { left, right }: ComparedFigures, orSome: boolean): string | undefined {
  if (
    left.group === null ||
    right.group === null ||
    left.group.basis === "inherited" ||
    right.group.basis === "inherited"
  )
    return undefined;
  const fit = knowledge.fitOfGroups(left.group, right.group);
  const isSome =
    orSome &&
    (fit === "wider" || fit === "narrower") &&
    [left, right].some((one) => someOnly.test(one.group!.span.exact));
  if (fit !== "other" && !isSome) return undefined;
  return `${quoted(left)} is of ${quoted(left.group)}, and ${quoted(right)} of ${quoted(right.group)}`;
}

/** Years apart, or weeks. */
const isOtherTime = ({ knowledge, date }: Draft, left: Figure, right: Figure) =>
  knowledge.fitOfPeriods(left.period, right.period, date) === "other";

const someOnly = /\b(?:civilians?|soldiers?|troops|fighters|servicemen|police|women|children|workers)\b/i;

/** Longer by more than this is another length; months differ by a tenth. */
const alike = 1.25;

function ofTime(draft: Draft, left: Figure, right: Figure): string | undefined {
  const [one, two] = [daysOf(left.period), daysOf(right.period)];
  const [period, other] = [left.period, right.period];
  if (period === null || other === null || period.span.start === other.span.start) return undefined;
  // "40 in the first week of May, up from 20 in the same week of 2019".
  if (
    /\bsame (?:day|week|month|quarter|period|time|number|stretch)\b/i.test(
      draft.text.slice(right.span.end, other.span.end),
    )
  )
    return undefined;
  // "The first eight months" of a war have no days in the text; what is told over another length is another time all the same.
  const isOfAnotherLength =
    one === undefined || two === undefined
      ? isLength(period) !== isLength(other)
      : one.low > two.high * alike || two.low > one.high * alike;
  if (!isOfAnotherLength || isDaily(draft, left) || isDaily(draft, right)) return undefined;
  return `${quoted(left)} is told of ${quoted(period)}${inDays(one)}, and ${quoted(right)} of ${quoted(other)}${inDays(two)}`;
}

const isLength = ({ span }: PeriodSlot) => /\b(?:weeks|months|years|days)\b/i.test(span.exact);
const isDaily = ({ text }: Draft, { span }: Figure) =>
  /^[^.;,]{0,30}\b(?:a|per|each|every) (?:day|week|month|year)\b/i.test(text.slice(span.end));

function daysOf(period: PeriodSlot | null): { low: number; high: number } | undefined {
  if (period === null || period.from === null || period.to === null) return undefined;
  const [low, high] = [
    daysBetween(period.from.latest, period.to.earliest) + 1,
    daysBetween(period.from.earliest, period.to.latest) + 1,
  ];
  return low > 0 ? { low, high } : undefined;
}

const inDays = (days: { low: number; high: number } | undefined) =>
  days === undefined ? "" : ` (${days.low === days.high ? days.low : `${days.low} to ${days.high}`} days)`;

/** The earlier number may be any above its bound, or the later any below: no rise follows. */
function ofBound(left: Figure, right: Figure): string | undefined {
  const [dayOfLeft, dayOfRight] = [left, right].map(({ period }) => period?.from?.earliest ?? "");
  const [earlier, later] = dayOfLeft! <= dayOfRight! ? [left, right] : [right, left];
  if (earlier.quantity.high === null) return `${quoted(earlier)} is only a bound, and the true number may be higher`;
  return later.quantity.low === null ? `${quoted(later)} is only a bound, and the true number may be lower` : undefined;
}
