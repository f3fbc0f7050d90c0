/**
 * A day with its month in letters: "July 25, 2012" → july twenty fifth twenty twelve, "25 July" → the twenty fifth of july, "Sept. 3-5" → september third to fifth,
 * "May 2023" → may twenty twenty three. As behind a year, a rest keeps what follows from being counted.
 *
 * Not here: days in digits alone (numeric-date); "may" and "march" as verbs, which stand in small letters and before no year.
 */
import { couldBeCounted } from "../count-words.ts";
import { before, endOf, matchAt } from "../match-at.ts";
import { isDayOfMonth, monthOf, monthPattern } from "../month-names.ts";
import { defineSpeechRule, type SpokenForm } from "../speech-rule.ts";
import { inPairs, ordinal } from "../spoken-number.ts";

const day = "(\\d{1,2})(?:st|nd|rd|th)?(?![\\w:%]|[.,/]\\d|\\.[ap])";
const toDay = `(?: ?[-–] ?${day})?`;
const year = "(?:,? ?(?:of )?((?:1[0-9]|20)\\d\\d)(?![\\w%]|[.,]\\d))?";
const mark = "[ \\u00a0-]";
const monthFirst = new RegExp(`(${monthPattern})${mark}${day}${toDay}(?:-(?=\\d{4}))?${year}`, "iy");
const dayFirst = new RegExp(
  `${day.replace("(?![", "(?![")}${toDay} (?:of )?(${monthPattern})(?![A-Za-z])${year}`,
  "iy",
);
const monthAndYear = new RegExp(`(${monthPattern}),? ((?:1[0-9]|20)\\d\\d)(?![\\w%]|[.,]\\d)`, "iy");
const firstOfTwo = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?(?= (?:and|or|to) \\d{1,2}(?:st|nd|rd|th)? ${monthPattern}(?![A-Za-z]))`,
  "iy",
);
const isVerb = /^(?:may|march|mar|dec)$/;

export const writtenDate = defineSpeechRule({
  name: "written-date",
  read(text, at, end) {
    return (
      readMonthFirst(text, at, end) ??
      readDayFirst(text, at, end) ??
      readMonth(text, at, end) ??
      readFirstOfTwo(text, at, end)
    );
  },
});

function readMonthFirst(text: string, at: number, end: number): SpokenForm | undefined {
  const [found, month, first, last, inYear] = matchAt(monthFirst, text, at, end) ?? [];
  if (found === undefined || (isVerb.test(month!) && inYear === undefined)) return undefined;
  if (!isDayOfMonth(first!) || (last !== undefined && !isDayOfMonth(last))) return undefined;
  return dated(text, at, found, [monthOf(month!), ...daysOf(first!, last)], inYear);
}

function readDayFirst(text: string, at: number, end: number): SpokenForm | undefined {
  const [found, first, last, month, inYear] = matchAt(dayFirst, text, at, end) ?? [];
  if (found === undefined || (isVerb.test(month!) && inYear === undefined)) return undefined;
  if (!isDayOfMonth(first!) || (last !== undefined && !isDayOfMonth(last))) return undefined;
  const article = /(?:^|[^A-Za-z])the $/i.test(before(text, at)) ? [] : ["the"];
  return dated(text, at, found, [...article, ...daysOf(first!, last), "of", monthOf(month!)], inYear);
}

function readMonth(text: string, at: number, end: number): SpokenForm | undefined {
  const [found, month, inYear] = matchAt(monthAndYear, text, at, end) ?? [];
  return found === undefined ? undefined : dated(text, at, found, [monthOf(month!)], inYear);
}

/** "between 8 and 19 August": the month stands behind the second day. */
function readFirstOfTwo(text: string, at: number, end: number): SpokenForm | undefined {
  const match = matchAt(firstOfTwo, text, at, end);
  if (match === undefined || !isDayOfMonth(match[1]!)) return undefined;
  if (/^ \w+ \S+ (?:may|march|mar|dec) /.test(text.slice(endOf(match)))) return undefined;
  const [, article] = /(?:^|[^A-Za-z])(?:(the)|between|from|on|of|since) $/i.exec(before(text, at)) ?? [
    undefined,
    null,
  ];
  if (article === null) return undefined;
  return { end: endOf(match), words: [...(article === undefined ? ["the"] : []), ...ordinal(match[1]!)] };
}

const daysOf = (first: string, last: string | undefined) =>
  last === undefined ? ordinal(first) : [...ordinal(first), "to", ...ordinal(last)];

function dated(text: string, at: number, found: string, day: string[], inYear: string | undefined): SpokenForm {
  const end = at + found.length;
  if (inYear === undefined) return { end, words: day };
  const words = [...day, ...inPairs(inYear)];
  return couldBeCounted(text, at, end) ? { end, words, rest: "," } : { end, words };
}
