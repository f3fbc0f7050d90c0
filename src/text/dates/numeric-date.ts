/**
 * Dates in digits: "2023-05-01", "05/02/2023" (month first, unless that cannot be), "1.5.2023".
 * Not here: "5/2" without a year, which is as often a fraction or a score.
 */
import { isDay } from "./calendar.ts";
import type { DateReader, Reading } from "./date-expression.ts";
import { months } from "./time-words.ts";

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

/** "05-Aug-2016", as logs and posts have it. */
const withMonthName = /^(\d{1,2})-([a-z]{3,9})-(\d{4})$/;

/** Two digits: 00–49 are of this century, 50–99 of the last. */
const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

function readingOf(last: number, year: number, month: number, day: number): Reading | undefined {
  return isDay(year, month, day) ? { last, meaning: { kind: "day", year, month, day } } : undefined;
}

export const numericDate: DateReader = {
  words: [],
  isNumeric: true,
  read: (tokens, at) => {
    const { exact, lower } = tokens[at]!;
    if (exact.length < 6 || exact.length > 17) return undefined;
    const named = withMonthName.exec(lower);
    if (named) return readingOf(at, Number(named[3]), months.get(named[2]!) ?? 0, Number(named[1]));
    const iso = yearFirst.exec(exact);
    if (iso) return readingOf(at, Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const parts = yearLast.exec(exact);
    if (!parts) return undefined;
    const [, one, separator, two, digits] = parts;
    const year = fullYear(digits!);
    const monthFirst = readingOf(at, year, Number(one), Number(two));
    const dayFirst = readingOf(at, year, Number(two), Number(one));
    return separator === "." ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  },
};
