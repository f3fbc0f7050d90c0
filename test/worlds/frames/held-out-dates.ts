/**
 * Days of saying in other words than the usual ones (date-words.ts).
 *
 * Not here: what time a count covers.
 */
import { daysBetween, monthOf, unitAround, weekdayOf, yearOf } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { inWords } from "../../properties/planting/words.ts";
import { monthName, weekdayName } from "../writing/date-words.ts";

const short = (day: string) => `${monthName(day).slice(0, 3)} ${Number(day.slice(8, 10))}`;
const full = (day: string) => `${Number(day.slice(8, 10))} ${monthName(day)}, ${yearOf(day)}`;
const ordinal = (day: string) => {
  const number = Number(day.slice(8, 10));
  const ending =
    number % 10 === 1 && number !== 11
      ? "st"
      : number % 10 === 2 && number !== 12
        ? "nd"
        : number % 10 === 3 && number !== 13
          ? "rd"
          : "th";
  return `${number}${ending} of ${monthName(day)}`;
};

export function heldOutSaid(day: string, published: string, chance: Chance): string {
  const back = daysBetween(day, published);
  const name = weekdayName(day);
  if (back <= 1) {
    const odd = [`early on ${name}`, `late on ${name}`, `in the small hours of ${name}`, `before dawn on ${name}`];
    const near = [`on ${name} night`, `at noon on ${name}`, `on ${name}, ${short(day)}`, `${name} morning`];
    return chance.of([...near, ...near, chance.of(odd), `on ${name}`]);
  }
  if (back <= 6) {
    const ago = [`${inWords(back)} days ago`];
    const isWeekend = weekdayOf(day) >= 6 && unitAround(published, "week").first > day;
    return chance.of([
      ...ago,
      `this past ${name}`,
      `on ${name}, ${short(day)}`,
      isWeekend ? "over the weekend" : `on ${name}`,
    ]);
  }
  if (back <= 35)
    return chance.of([
      `on the ${ordinal(day)}`,
      `on ${short(day)}`,
      `on ${full(day)}`,
      back === 14 ? "two weeks ago" : `on ${full(day)}`,
    ]);
  const yearsBack = yearOf(published) - yearOf(day);
  const open =
    yearsBack === 0
      ? [`back in ${monthName(day)}`, `this ${monthName(day)}`]
      : [...(yearsBack === 1 ? [`in ${monthName(day)} of last year`] : []), `back in ${monthName(day)} ${yearOf(day)}`];
  const season =
    monthOf(day) >= 9 && monthOf(day) <= 11
      ? [`in the autumn of ${yearOf(day)}`]
      : [`in ${monthName(day)} ${yearOf(day)}`];
  return chance.of([...open, ...season, `on ${full(day)}`]);
}
