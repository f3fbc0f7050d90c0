/**
 * Dates that name a month: "Sept. 5, 2023", "5 September", "the 5th of May", "September 19-20", "July 30-Aug. 2",
 * "May 2023", "December", "June last year".
 *
 * Not here: "may" the verb, "march" the walk; dates in digits alone (numeric-date.ts).
 */
import type { Token } from "../sentence.ts";
import { daysInMonth } from "./calendar.ts";
import type { DateReader, Meaning, Reading, Shift } from "./date-expression.ts";
import { isCapital, months, ordinalOf, timePrepositions } from "./time-words.ts";

const isDash = (token: Token | undefined) => token !== undefined && /^[-–—]$/.test(token.exact);

/** The month that token `at` names, with the index behind it (a stop may be a token of its own). */
function monthAt(tokens: readonly Token[], at: number): { month: number; next: number } | undefined {
  const token = tokens[at];
  const month = token && months.get(token.lower);
  if (month === undefined || !isMonthWord(tokens, at)) return undefined;
  return { month, next: tokens[at + 1]?.exact === "." && /^\d/.test(tokens[at + 2]?.exact ?? "") ? at + 2 : at + 1 };
}

function isMonthWord(tokens: readonly Token[], at: number): boolean {
  const { lower, exact, pos } = tokens[at]!;
  const isPlain = lower.length > 4 && lower !== "march" && !lower.endsWith(".");
  if (isPlain) return true;
  const isBesideNumber = dayOf(tokens[at + 1]) !== undefined || yearAt(tokens, at + 1) !== undefined;
  const isAfterDay = dayOf(tokens[at - 1]) !== undefined || tokens[at - 1]?.lower === "of";
  const isNamed = isCapital(tokens[at]!) || exact === lower;
  if (isNamed && (isBesideNumber || (isAfterDay && isCapital(tokens[at]!)))) return true;
  if (!isCapital(tokens[at]!)) return false;
  if (timePrepositions.has(tokens[at - 1]?.lower ?? "")) return true;
  return at > 0 && pos !== "AUX" && pos !== "VERB" && lower !== "jan" && lower !== "mar" && lower !== "sep";
}

/** A day of the month in digits: "5", "5th". */
function dayOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\d{1,2}$/.test(token.exact)) {
    const day = Number(token.exact);
    return day >= 1 && day <= 31 ? day : undefined;
  }
  const ordinal = ordinalOf(token);
  return ordinal !== undefined && ordinal <= 31 && token.lower !== "second" ? ordinal : undefined;
}

/** "2023" after a month or ", 2023" after a day; the index of the year's token. */
function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const index = tokens[at]?.exact === "," ? at + 1 : at;
  return /^(?:1[0-9]|20)\d\d$/.test(tokens[index]?.exact ?? "") ? index : undefined;
}

function withYear(tokens: readonly Token[], last: number, make: (year: number | null) => Meaning): Reading {
  const index = yearAt(tokens, last + 1);
  return index === undefined
    ? { last, meaning: make(null) }
    : { last: index, meaning: make(Number(tokens[index]!.exact)) };
}

/** A number behind "and" is a day when it counts nothing: "March 28 and 29 left …". */
function dayBehindAnd(tokens: readonly Token[], at: number): number | undefined {
  const after = tokens[at + 1]?.pos;
  return after === "NOUN" || after === "ADJ" || after === "PROPN" || after === "NUM" ? undefined : dayOf(tokens[at]);
}

/** "19-20" as one token or three; "30-Aug. 2" as the tokenizer cuts it. */
function readDays(tokens: readonly Token[], at: number, month: number): Reading | undefined {
  const joined = /^(\d{1,2})(?:st|nd|rd|th)?[-–](\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[at]?.exact ?? "");
  if (joined) return rangeOf(tokens, at, month, Number(joined[1]), month, Number(joined[2]));
  const towards = /^(\d{1,2})[-–]([a-z]+\.?)$/.exec(tokens[at]?.lower ?? "");
  const otherMonth = towards && months.get(towards[2]!);
  const otherDay = dayOf(tokens[at + 1]);
  if (towards && otherMonth && otherDay)
    return rangeOf(tokens, at + 1, month, Number(towards[1]), otherMonth, otherDay);
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  if (isDash(tokens[at + 1])) {
    const end = dayOf(tokens[at + 2]);
    if (end !== undefined) return rangeOf(tokens, at + 2, month, day, month, end);
    const second = monthAt(tokens, at + 2);
    const secondDay = second && dayOf(tokens[second.next]);
    if (second && secondDay) return rangeOf(tokens, second.next, month, day, second.month, secondDay);
  }
  const second = tokens[at + 1]?.lower === "and" ? dayBehindAnd(tokens, at + 2) : undefined;
  if (second !== undefined && second > day) return rangeOf(tokens, at + 2, month, day, month, second);
  if (day > daysInMonth(2024, month)) return undefined;
  return withYear(tokens, at, (year) => ({ kind: "day", year, month, day }));
}

function rangeOf(
  tokens: readonly Token[],
  last: number,
  month: number,
  day: number,
  lastMonth: number,
  lastDay: number,
): Reading | undefined {
  const isOrdered = month !== lastMonth || day < lastDay;
  if (!isOrdered || day > daysInMonth(2024, month) || lastDay > daysInMonth(2024, lastMonth)) return undefined;
  return withYear(tokens, last, (year) => ({ kind: "days", year, month, day, lastMonth, lastDay }));
}

/** "June", "June 2023", "June last year", "June of this year". */
function readMonth(tokens: readonly Token[], last: number, month: number): Reading {
  const at = tokens[last + 1]?.lower === "of" ? last + 2 : last + 1;
  const year = yearAt(tokens, at);
  if (year !== undefined && tokens[at]?.exact !== ",")
    return { last: year, meaning: { kind: "month", year: Number(tokens[year]!.exact), month, shift: null } };
  if (yearAt(tokens, last + 1) !== undefined && tokens[last + 1]!.exact === ",")
    return withYear(tokens, last, (known) => ({ kind: "month", year: known, month, shift: null }));
  const yearShift: Shift = tokens[at]?.lower === "last" ? -1 : tokens[at]?.lower === "this" ? 0 : null;
  return yearShift !== null && tokens[at + 1]?.lower === "year"
    ? { last: at + 1, meaning: { kind: "month", year: null, month, shift: null, yearShift } }
    : { last, meaning: { kind: "month", year: null, month, shift: null } };
}

function readFromMonth(tokens: readonly Token[], at: number): Reading | undefined {
  const named = monthAt(tokens, at);
  if (named === undefined) return undefined;
  return readDays(tokens, named.next, named.month) ?? readMonth(tokens, at, named.month);
}

/** "5 September 2023", "5th of May", "19-20 September", "the 5th of May". */
function readFromDay(tokens: readonly Token[], at: number): Reading | undefined {
  const joined = /^(\d{1,2})[-–](\d{1,2})$/.exec(tokens[at]?.exact ?? "");
  const day = joined ? Number(joined[1]) : dayOf(tokens[at]);
  if (day === undefined) return undefined;
  let next = tokens[at + 1]?.lower === "of" ? at + 2 : at + 1;
  let lastDay = joined ? Number(joined[2]) : undefined;
  const isSpread = isDash(tokens[at + 1]) || tokens[at + 1]?.lower === "and" || tokens[at + 1]?.lower === "to";
  if (lastDay === undefined && isSpread && dayOf(tokens[at + 2]) !== undefined) {
    lastDay = dayOf(tokens[at + 2]);
    next = at + 3;
  }
  const month = tokens[next] && months.get(tokens[next]!.lower);
  if (month === undefined || !isCapital(tokens[next]!)) return undefined;
  if (lastDay !== undefined) return rangeOf(tokens, next, month, day, month, lastDay);
  if (day > daysInMonth(2024, month)) return undefined;
  // Old newswire: "6 APR 90 (ACAN-EFE)".
  const short = /^[4-9]\d$/.exec(tokens[next + 1]?.exact ?? "");
  if (short && /^[(\]-]/.test(tokens[next + 2]?.exact ?? ""))
    return { last: next + 1, meaning: { kind: "day", year: 1900 + Number(short[0]), month, day } };
  return withYear(tokens, next, (year) => ({ kind: "day", year, month, day }));
}

export const calendarDate: DateReader = {
  words: [...months.keys(), "first"],
  isNumeric: true,
  read: (tokens, at) => (months.has(tokens[at]!.lower) ? readFromMonth(tokens, at) : readFromDay(tokens, at)),
};
