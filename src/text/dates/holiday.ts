/**
 * Feast days that news dates by: "New Year's Eve", "Christmas Day", "Thanksgiving", "Easter", "last Thanksgiving".
 * Each is a rule that gives its day in a year.
 */
import type { Token } from "../sentence.ts";
import { addDays, isoDay, weekdayOf } from "./calendar.ts";
import type { DateReader, Shift } from "./date-expression.ts";

const fixed = (month: number, day: number) => (year: number) => isoDay(year, month, day);

/** The `nth` given weekday of a month. */
const nth = (count: number, weekday: number, month: number) => (year: number) => {
  const first = isoDay(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
};

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm that Meeus gives (Astronomical Algorithms, ch. 8). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const easterAnd = (days: number) => (year: number) => addDays(easter(year), days);

/** The day of a holiday in a year, by its name in lower case. */
export const holidays: ReadonlyMap<string, (year: number) => string> = new Map([
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["valentine 's day", fixed(2, 14)],
  ["christmas eve", fixed(12, 24)],
  ["christmas day", fixed(12, 25)],
  ["christmas", fixed(12, 25)],
  ["boxing day", fixed(12, 26)],
  ["halloween", fixed(10, 31)],
  ["may day", fixed(5, 1)],
  ["independence day", fixed(7, 4)],
  ["veterans day", fixed(11, 11)],
  ["thanksgiving day", nth(4, 4, 11)],
  ["thanksgiving", nth(4, 4, 11)],
  ["labor day", nth(1, 1, 9)],
  ["good friday", easterAnd(-2)],
  ["easter sunday", easterAnd(0)],
  ["easter monday", easterAnd(1)],
  ["easter", easterAnd(0)],
]);

const longest = Math.max(...[...holidays.keys()].map((name) => name.split(" ").length));
const firstWords = new Set([...holidays.keys()].map((name) => name.split(" ")[0]!));
const shifts = new Map<string, Shift>([
  ["last", -1],
  ["this", 0],
  ["next", 1],
]);

/** Index behind the name that begins at `at`, and the name. */
function nameAt(tokens: readonly Token[], at: number): { name: string; next: number } | undefined {
  if (!firstWords.has(tokens[at]?.lower ?? "")) return undefined;
  for (let next = Math.min(at + longest, tokens.length); next > at; next--) {
    const name = tokens
      .slice(at, next)
      .map((token) => token.lower)
      .join(" ");
    if (holidays.has(name)) return { name, next };
  }
  return undefined;
}

export const holiday: DateReader = {
  words: [...firstWords, ...shifts.keys()],
  read: (tokens, at) => {
    const shift = shifts.get(tokens[at]!.lower) ?? null;
    const found = nameAt(tokens, shift === null ? at : at + 1);
    if (!found) return undefined;
    const year = /^(?:1[89]|20)\d\d$/.test(tokens[found.next]?.exact ?? "") ? Number(tokens[found.next]!.exact) : null;
    const last = year === null ? found.next - 1 : found.next;
    return { last, meaning: { kind: "holiday", name: found.name, year, shift } };
  },
};
