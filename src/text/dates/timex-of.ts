/**
 * An expression as TIMEX3 (ISO-TimeML): "last August" said in 2023 is DATE 2022-08, "two weeks" DURATION P2W.
 *
 * Values follow TimeBank: parts of a day as TMO, TAF, TEV, TNI, seasons as SP, SU, FA, WI, unknown amounts as X.
 */
import { addUnits, daysBetween, type Unit, weekOf, yearOf } from "./calendar.ts";
import type { DateExpression, Meaning } from "./date-expression.ts";
import { type Direction, stretchOf } from "./stretch-of.ts";

export interface TimexReading {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
}

const letters: Record<Unit, string> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "Y",
  century: "Y",
};
const wholeAndHalf: Partial<Record<Unit, string>> = { year: "6M", hour: "30M", minute: "30S" };

function durationValue(amount: number | null, unit: Unit): string {
  const prefix = unit === "hour" || unit === "minute" || unit === "second" ? "PT" : "P";
  if (amount === null) return `${prefix}X${unit === "decade" ? "E" : unit === "century" ? "C" : letters[unit]}`;
  const count = unit === "decade" ? amount * 10 : unit === "century" ? amount * 100 : amount;
  if (unit === "day" || Number.isInteger(count)) return `${prefix}${count}${letters[unit]}`;
  const half = wholeAndHalf[unit];
  if (half === undefined || count % 1 !== 0.5) return `${prefix}${count}${letters[unit]}`;
  const whole = Math.floor(count);
  return `${prefix}${whole > 0 ? `${whole}${letters[unit]}` : ""}${half}`;
}

const two = (number: number) => String(number).padStart(2, "0");

/** A day at the grain of a unit: 1989-W43, 1989-10, 1989-Q4, 1989, 198. */
function atGrain(day: string, unit: Unit): string {
  if (unit === "week") {
    const { year, week } = weekOf(day);
    return `${year}-W${two(week)}`;
  }
  if (unit === "month") return day.slice(0, 7);
  if (unit === "quarter") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  if (unit === "year") return day.slice(0, 4);
  if (unit === "decade") return day.slice(0, 3);
  return unit === "century" ? day.slice(0, 2) : day;
}

function valueOfAway(meaning: Extract<Meaning, { kind: "away" }>, anchor: string | null): string {
  const { amount, unit, sign } = meaning;
  if (amount === null || anchor === null) return sign < 0 ? "PAST_REF" : "FUTURE_REF";
  const isDayExact = unit === "day" || unit === "week";
  return atGrain(addUnits(anchor, sign * amount, unit), isDayExact ? "day" : unit);
}

/** Without an anchor, what the words alone give: XXXX-12, XXXX-WXX-5. */
function valueWithoutYear(meaning: Meaning): string {
  switch (meaning.kind) {
    case "day":
    case "days":
      return `XXXX-${two(meaning.month)}-${two(meaning.day)}`;
    case "month":
      return `XXXX-${two(meaning.month)}`;
    case "weekday":
      return `XXXX-WXX-${meaning.weekday}`;
    case "season":
      return `XXXX-${meaning.season}`;
    case "quarter":
      return `XXXX-Q${meaning.quarter}`;
    case "half":
      return `XXXX-H${meaning.half}`;
    case "unit":
    case "near-day":
    case "weekend": {
      const offset = meaning.kind === "near-day" ? meaning.offset : (meaning.shift ?? 0);
      return offset === 0 ? "PRESENT_REF" : offset < 0 ? "PAST_REF" : "FUTURE_REF";
    }
    default:
      return "XXXX-XX-XX";
  }
}

/** Days ahead of the anchor within which a date without year and tense is taken to lie ahead rather than a year back. */
const horizon = 45;

/** Quarters look back; days and months look ahead where a verb does, or where that is much nearer. */
function directionOf({ meaning, isAhead }: DateExpression, anchor: string | null): Direction {
  if (meaning.kind === "quarter") return "back";
  if (isAhead || anchor === null || !("year" in meaning)) return isAhead ? "ahead" : "back";
  const ahead = stretchOf({ meaning }, anchor, "ahead");
  return ahead && ahead.first > anchor && daysBetween(anchor, ahead.first) <= horizon ? "ahead" : "back";
}

function dateValue(expression: DateExpression, anchor: string | null): string {
  const { meaning } = expression;
  if (meaning.kind === "era")
    return String(meaning.from)
      .slice(0, meaning.length === 10 ? 3 : 2)
      .padStart(2, "0");
  if (meaning.kind === "away") return valueOfAway(meaning, anchor);
  const stretch = stretchOf({ meaning }, anchor, directionOf(expression, anchor));
  if (stretch === null) return valueWithoutYear(meaning);
  const { first } = stretch;
  switch (meaning.kind) {
    case "years":
      return first.slice(0, 4);
    case "month":
      return first.slice(0, 7);
    case "season":
      return `${yearOf(first)}-${meaning.season}`;
    case "quarter":
      return `${yearOf(first)}-Q${meaning.quarter}`;
    case "half":
      return `${yearOf(first)}-H${meaning.half}`;
    case "unit":
      return atGrain(first, meaning.unit);
    case "weekend":
      return `${atGrain(first, "week")}-WE`;
    default:
      return first;
  }
}

function clockValue({ hour, minute }: NonNullable<DateExpression["clock"]>): string {
  return `T${two(hour)}:${two(minute ?? 0)}`;
}

function typeAndValue(expression: DateExpression, anchor: string | null): Pick<TimexReading, "type" | "value"> {
  const { meaning, clock, part } = expression;
  if (meaning.kind === "duration") return { type: "DURATION", value: durationValue(meaning.amount, meaning.unit) };
  if (meaning.kind === "set") return { type: "SET", value: meaning.value };
  if (meaning.kind === "reference") return { type: "DATE", value: meaning.value };
  if (meaning.kind === "time") {
    const day = anchor ?? "XXXX-XX-XX";
    return { type: "TIME", value: day + (clock ? clockValue(clock) : part ? `T${part}` : "") };
  }
  const day = dateValue(expression, anchor);
  if (clock) return { type: "TIME", value: day + clockValue(clock) };
  return part ? { type: "TIME", value: `${day}T${part}` } : { type: "DATE", value: day };
}

/** An expression of `text` as TIMEX3, told from the anchor day (usually the publication date; null when unknown). */
export function timexOf(expression: DateExpression, anchor: string | null, text: string): TimexReading {
  const { start, end } = expression;
  return { start, end, exact: text.slice(start, end), ...typeAndValue(expression, anchor) };
}
