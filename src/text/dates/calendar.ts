/**
 * Days of the proleptic Gregorian calendar as ISO strings: "2023-05-01". Arithmetic in UTC, no clock.
 *
 * addMonths("2024-03-31", -1) is "2024-02-29": a day that the month lacks becomes its last day.
 * Not here: which day a phrase means (stretch-of.ts).
 */

/** A run of whole days, both inclusive. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

const millisecondsADay = 86_400_000;

const numberOf = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / millisecondsADay;

const ofNumber = (number: number) => new Date(number * millisecondsADay).toISOString().slice(0, 10);

export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The length of a month in days; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a calendar has this day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(day: string, count: number): string {
  return ofNumber(numberOf(day) + count);
}

/** Days from `first` to `last`; negative when `last` comes before. */
export function daysBetween(first: string, last: string): number {
  return numberOf(last) - numberOf(first);
}

export function addMonths(day: string, count: number): string {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return isoDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

const monthsIn: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** `count` units later (earlier when negative). Fractions of a unit count in days; hours and less stay on the day. */
export function addUnits(day: string, count: number, unit: Unit): string {
  if (unit === "day") return addDays(day, Math.round(count));
  if (unit === "week") return addDays(day, Math.round(count * 7));
  if (unit === "hour") return addDays(day, Math.trunc(count / 24));
  const months = monthsIn[unit];
  if (months === undefined) return day;
  const whole = Math.trunc(count * months);
  return addDays(addMonths(day, whole), Math.round((count * months - whole) * 30));
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: string): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1;
}

/** The week by ISO 8601: week 1 holds the year's first Thursday. */
export function weekOf(day: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(isoDay(year, 1, 1), thursday) / 7) + 1 };
}

export function stretchOfMonth(year: number, month: number): Stretch {
  return { first: isoDay(year, month, 1), last: isoDay(year, month, daysInMonth(year, month)) };
}

/** The calendar unit that holds `day`; hours and less give the day itself. */
export function unitAround(day: string, unit: Unit): Stretch {
  const year = yearOf(day);
  const month = monthOf(day);
  if (unit === "week") {
    const first = addDays(day, 1 - weekdayOf(day));
    return { first, last: addDays(first, 6) };
  }
  if (unit === "month") return stretchOfMonth(year, month);
  if (unit === "quarter") {
    const start = month - ((month - 1) % 3);
    return { first: isoDay(year, start, 1), last: stretchOfMonth(year, start + 2).last };
  }
  const length = unit === "year" ? 1 : unit === "decade" ? 10 : unit === "century" ? 100 : 0;
  if (length === 0) return { first: day, last: day };
  const start = year - (year % length);
  return { first: isoDay(start, 1, 1), last: isoDay(start + length - 1, 12, 31) };
}
