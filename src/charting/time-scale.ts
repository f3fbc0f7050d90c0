/** Domain and ticks of the time axis: whole days at the least, so that no clock time is made up. */
import { dayLength, type Stretch } from "./time-extent.ts";

export interface TimeScale {
  /** Milliseconds. */
  readonly domain: Stretch;
  /** An interval by name, as the axis takes it: "3 months". */
  readonly ticks: string;
}

/** With about how many days lie between two ticks. */
const intervals: readonly (readonly [name: string, days: number])[] = [
  ["day", 1],
  ["2 days", 2],
  ["week", 7],
  ["2 weeks", 14],
  ["month", 30],
  ["3 months", 91],
  ["6 months", 182],
  ["year", 365],
  ["2 years", 730],
  ["5 years", 1826],
  ["10 years", 3652],
  ["50 years", 18_262],
  ["100 years", 36_525],
];

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The words of a tick in two lines: what it is, and under it what it is part of, where that is another than of the tick before. The year
 * is never left out: "1 / Jan 2023", "15", "29", "12 / Feb 2023".
 */
export function tickWords(date: Date, at: number, ticks: readonly Date[], interval: string): string {
  const year = String(date.getUTCFullYear());
  if (interval.includes("year")) return year;
  const month = months[date.getUTCMonth()]!;
  const before = at === 0 ? undefined : ticks[at - 1];
  const isSameYear = before?.getUTCFullYear() === date.getUTCFullYear();
  if (interval.includes("month")) return isSameYear ? month : `${month}\n${year}`;
  const isSameMonth = isSameYear && before?.getUTCMonth() === date.getUTCMonth();
  return isSameMonth ? String(date.getUTCDate()) : `${date.getUTCDate()}\n${month} ${year}`;
}

/** The axis is `width` pixels long; each tick needs about 64 of them. */
export function timeScale(span: Stretch, width: number): TimeScale {
  const shortest = 6 * dayLength;
  const spare = Math.max(0, (shortest - (span[1] - span[0])) / 2);
  const domain: Stretch = [span[0] - spare, span[1] + spare];
  const days = (domain[1] - domain[0]) / dayLength;
  const most = Math.max(2, Math.floor(width / 64));
  const fitting = intervals.find(([, length]) => days / length <= most) ?? intervals.at(-1)!;
  return { domain, ticks: fitting[0] };
}
