/**
 * The days that an expression means, looking back from an anchor day: "December" on 2023-05-01 is 2022-12-01 to 2022-12-31.
 *
 * Null when neither the words nor the anchor give the year. A length of time ("five months") has no days of its own: null.
 * Not here: prepositions (resolve-period.ts).
 */
import {
  addDays,
  addUnits,
  daysBetween,
  isDay,
  isoDay,
  type Stretch,
  stretchOfMonth,
  unitAround,
  weekdayOf,
  yearOf,
} from "./calendar.ts";
import type { DateExpression, Edge, Meaning, Season, Shift } from "./date-expression.ts";
import { holidays } from "./holiday.ts";

/** Which way a time without a year lies: "back" allows the anchor itself, "nearest" is for dates that may lie ahead. */
export type Direction = "back" | "ahead";

const oneDay = (day: string): Stretch => ({ first: day, last: day });

/** The latest stretch that has begun by the anchor, or the first that begins on or after it. */
function yearly(
  anchor: string,
  shift: Shift,
  direction: Direction,
  of: (year: number) => Stretch | null,
): Stretch | null {
  const year = yearOf(anchor);
  if (shift === 0) return of(year);
  const offsets = direction === "ahead" || shift === 1 ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4];
  for (const offset of offsets) {
    const stretch = of(year + offset);
    if (stretch === null) continue;
    const isRight =
      shift === -1
        ? stretch.last < anchor
        : shift === 1
          ? stretch.first > anchor
          : direction === "ahead"
            ? stretch.last >= anchor
            : stretch.first <= anchor;
    if (isRight) return stretch;
  }
  return null;
}

function stretchOfWeekday(anchor: string, weekday: number, shift: Shift, direction: Direction): Stretch {
  if (shift === 0) return oneDay(addDays(unitAround(anchor, "week").first, weekday - 1));
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const isAhead = shift === 1 || (shift === null && direction === "ahead");
  if (isAhead) return oneDay(addDays(anchor, back === 0 ? (shift === 1 ? 7 : 0) : 7 - back));
  return oneDay(addDays(anchor, -(shift === -1 && back === 0 ? 7 : back)));
}

/** Meteorological seasons of the north; a winter begins in December of its year. */
const seasonMonths: Record<Season, readonly [number, number]> = { SP: [3, 5], SU: [6, 8], FA: [9, 11], WI: [12, 2] };

function stretchOfSeason(season: Season, year: number): Stretch {
  const [from, to] = seasonMonths[season];
  return { first: isoDay(year, from, 1), last: stretchOfMonth(to < from ? year + 1 : year, to).last };
}

const stretchOfMonths = (year: number, from: number, to: number): Stretch => ({
  first: isoDay(year, from, 1),
  last: stretchOfMonth(year, to).last,
});

type Yearly = Extract<Meaning, { year: number | null }>;

/** The stretch of a time that comes once a year, in one year; null when that year lacks the day. */
function inYear(meaning: Yearly, year: number): Stretch | null {
  switch (meaning.kind) {
    case "day":
      return isDay(year, meaning.month, meaning.day) ? oneDay(isoDay(year, meaning.month, meaning.day)) : null;
    case "days": {
      const lastYear = meaning.lastMonth < meaning.month ? year + 1 : year;
      const isReal = isDay(year, meaning.month, meaning.day) && isDay(lastYear, meaning.lastMonth, meaning.lastDay);
      const last = isoDay(lastYear, meaning.lastMonth, meaning.lastDay);
      return isReal ? { first: isoDay(year, meaning.month, meaning.day), last } : null;
    }
    case "month":
      return stretchOfMonth(year, meaning.month);
    case "season":
      return stretchOfSeason(meaning.season, year);
    case "quarter":
      return stretchOfMonths(year, meaning.quarter * 3 - 2, meaning.quarter * 3);
    case "half":
      return stretchOfMonths(year, meaning.half * 6 - 5, meaning.half * 6);
    case "holiday":
      return oneDay(holidays.get(meaning.name)!(year));
  }
}

function stretchOfMeaning(meaning: Meaning, anchor: string | null, direction: Direction): Stretch | null {
  switch (meaning.kind) {
    case "years":
      return { first: isoDay(meaning.from, 1, 1), last: isoDay(meaning.to, 12, 31) };
    case "era":
      return { first: isoDay(meaning.from, 1, 1), last: isoDay(meaning.from + meaning.length - 1, 12, 31) };
    case "day":
    case "days":
    case "month":
    case "season":
    case "quarter":
    case "half":
    case "holiday": {
      if (meaning.year !== null) return inYear(meaning, meaning.year);
      if (anchor === null) return null;
      const yearShift = ("yearShift" in meaning ? meaning.yearShift : undefined) ?? null;
      if (yearShift !== null) return inYear(meaning, yearOf(anchor) + yearShift);
      const shift = "shift" in meaning ? meaning.shift : null;
      return yearly(anchor, shift, direction, (year) => inYear(meaning, year));
    }
    default:
      return anchor === null ? null : fromAnchor(meaning, anchor, direction);
  }
}

/** Times that only an anchor gives. */
function fromAnchor(meaning: Meaning, anchor: string, direction: Direction): Stretch | null {
  switch (meaning.kind) {
    case "weekday":
      return stretchOfWeekday(anchor, meaning.weekday, meaning.shift, direction);
    case "near-day":
      return oneDay(addDays(anchor, meaning.offset));
    case "overnight":
      return { first: addDays(anchor, -1), last: anchor };
    case "weekend": {
      const monday = unitAround(anchor, "week").first;
      const isOver = weekdayOf(anchor) >= 6 && meaning.shift === null;
      const weeks = meaning.shift === 1 || meaning.shift === 0 || isOver || direction === "ahead" ? 0 : -1;
      return { first: addDays(monday, 5 + weeks * 7), last: addDays(monday, 6 + weeks * 7) };
    }
    case "unit":
      return unitAround(addUnits(unitAround(anchor, meaning.unit).first, meaning.shift, meaning.unit), meaning.unit);
    case "away":
      if (meaning.amount === null || meaning.from === "text") return null;
      return unitAround(addUnits(anchor, meaning.sign * meaning.amount, meaning.unit), meaning.unit);
    default:
      return null;
  }
}

/** The third of a stretch that "early", "mid" or "late" leaves. */
function edgeOf({ first, last }: Stretch, edge: Edge): Stretch {
  const third = Math.floor((daysBetween(first, last) + 1) / 3);
  if (third === 0) return { first, last };
  if (edge === "start" || edge === "outset") return { first, last: addDays(first, third - 1) };
  if (edge === "end") return { first: addDays(last, 1 - third), last };
  return { first: addDays(first, third), last: addDays(last, -third) };
}

/** The days that an expression means; `direction` says where a time without a year lies. */
export function stretchOf(
  expression: Pick<DateExpression, "meaning" | "edge">,
  anchor: string | null,
  direction: Direction = "back",
): Stretch | null {
  const stretch = stretchOfMeaning(expression.meaning, anchor, direction);
  return stretch && expression.edge ? edgeOf(stretch, expression.edge) : stretch;
}
