/**
 * A day in digits: "2016-11-03" and "11/03/2016" → november third twenty sixteen; month first, as Americans write, unless it can be no month:
 * "25/07/2012", "25/07" → the twenty fifth of july. "11/17/05" → november seventeenth oh five.
 *
 * Not here: two numbers with a slash (fraction), "9/11" (set-phrase).
 */
import { endOf, matchAt } from "../match-at.ts";
import { isDayOfMonth, monthOfNumber } from "../month-names.ts";
import { defineSpeechRule, type SpokenForm } from "../speech-rule.ts";
import { cardinal, inPairs, ordinal } from "../spoken-number.ts";

const yearFirst = /((?:1[5-9]|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[/.-]\d)/y;
const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2((?:1[5-9]|20)\d\d|\d\d)(?!\d|[/.-]\d)/y;
/** Without a year, a nought before the month or the day tells a date from a fraction. */
const withoutYear = /(\d{1,2})\/(0[1-9])(?!\d|[/.-]\d)|(0[1-9])\/(\d{1,2})(?!\d|[/.-]\d)/y;

export const numericDate = defineSpeechRule({
  name: "numeric-date",
  read(text, at, end) {
    const first = matchAt(yearFirst, text, at, end);
    if (first !== undefined) return dated(endOf(first), first[3]!, first[4]!, first[1]!);
    const last = matchAt(yearLast, text, at, end);
    if (last === undefined) return readWithoutYear(text, at, end);
    const [, one, mark, two, year] = last as unknown as string[];
    if (year!.length === 2 && mark !== "/") return undefined;
    return dated(endOf(last), one!, two!, year!) ?? dated(endOf(last), two!, one!, year!, true);
  },
});

function readWithoutYear(text: string, at: number, end: number): SpokenForm | undefined {
  const found = matchAt(withoutYear, text, at, end);
  if (found === undefined) return undefined;
  const [one, two] = [found[1] ?? found[3]!, found[2] ?? found[4]!];
  return dated(endOf(found), one, two, null) ?? dated(endOf(found), two, one, null, true);
}

function dated(
  end: number,
  month: string,
  day: string,
  year: string | null,
  isDayFirst = false,
): SpokenForm | undefined {
  const name = monthOfNumber(month);
  if (name === undefined || !isDayOfMonth(day)) return undefined;
  const date = isDayFirst ? ["the", ...ordinal(day), "of", name] : [name, ...ordinal(day)];
  return { end, words: [...date, ...(year === null ? [] : yearWords(year))] };
}

/** "05" → oh five */
function yearWords(year: string): string[] {
  if (year.length === 4) return inPairs(year);
  return year.startsWith("0") ? ["oh", ...cardinal(year[1]!)] : cardinal(year);
}
