/**
 * Days in words, as an article published on a day writes them: when something was said, and what time a count covers.
 *
 * Not here: sentences (frames).
 */
import { daysBetween, monthOf, unitAround, weekdayOf, yearOf } from "../../../src/text/dates/calendar.ts";
import type { Chance } from "../../properties/planting/chance.ts";
import { inWords } from "../../properties/planting/words.ts";
import type { Period } from "../drawing/statement.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = "January February March April May June July August September October November December".split(" ");

export const weekdayName = (day: string) => weekdays[weekdayOf(day) - 1]!;
export const monthName = (day: string) => months[monthOf(day) - 1]!;
const dayOfMonth = (day: string) => Number(day.slice(8, 10));
const monthDay = (day: string, chance: Chance) =>
  chance.is(0.5) ? `${monthName(day)} ${dayOfMonth(day)}` : `${dayOfMonth(day)} ${monthName(day)}`;
const fullDay = (day: string, chance: Chance) =>
  chance.is(0.5)
    ? `${monthName(day)} ${dayOfMonth(day)}, ${yearOf(day)}`
    : `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;

/** When it was said, without a comma or a blank: "on Monday", "late last year". */
export function saidWords(day: string, published: string, chance: Chance): string {
  const back = daysBetween(day, published);
  const name = weekdayName(day);
  if (back <= 1) {
    const parts = [`on ${name} evening`, `on ${name} morning`, `on ${name} afternoon`, `${name} night`];
    return chance.of([
      `on ${name}`,
      `on ${name}`,
      `on ${name}`,
      `on ${name}`,
      name,
      ...parts,
      `on ${monthDay(day, chance)}`,
    ]);
  }
  if (back <= 6) {
    const isThisWeek = unitAround(published, "week").first <= day;
    const week = isThisWeek ? ["earlier this week"] : [`last ${name}`];
    return chance.of([`on ${name}`, `on ${name}`, `on ${name}`, ...week, `on ${monthDay(day, chance)}`]);
  }
  if (back <= 35) {
    const isSameMonth = monthOf(day) === monthOf(published);
    const vague = isSameMonth ? "earlier this month" : "last month";
    return chance.of([
      `on ${monthDay(day, chance)}`,
      `on ${fullDay(day, chance)}`,
      vague,
      `in a briefing on ${monthDay(day, chance)}`,
    ]);
  }
  return longAgo(day, published, chance);
}

/** A month without a year is the last one of that name. */
function longAgo(day: string, published: string, chance: Chance): string {
  const [month, year] = [monthName(day), yearOf(day)];
  const full = `on ${fullDay(day, chance)}`;
  if (daysBetween(day, published) > 330) return chance.of([`in ${month} ${year}`, full]);
  const isSameYear = year === yearOf(published);
  const open = isSameYear
    ? [`in ${month}`, "earlier this year"]
    : [`in ${month} ${year}`, "last year", `last ${month}`];
  return chance.of([`in ${month}`, ...open, full, `in ${third(day)} ${month}`]);
}

const third = (day: string) => (dayOfMonth(day) <= 10 ? "early" : dayOfMonth(day) <= 20 ? "mid" : "late");

/** What time the count covers, with its preposition; empty where the toll has no period. */
export function periodWords(period: Period, published: string, chance: Chance): string {
  if (period.kind === "none") return "";
  if (period.kind === "day") return eventDay(period.day, published, chance);
  if (period.kind === "months") {
    const count = inWords(period.count);
    const isFresh = daysBetween(period.until, published) <= 10;
    return isFresh
      ? chance.of([`in the past ${count} months`, `over the last ${count} months`])
      : `over ${count} months`;
  }
  const since = `${period.month}-01`;
  const isClear = daysBetween(since, published) < 320;
  return `since ${monthName(since)}${isClear && chance.is(0.8) ? "" : ` ${yearOf(since)}`}`;
}

function eventDay(day: string, published: string, chance: Chance): string {
  const back = daysBetween(day, published);
  if (back <= 6) return `on ${weekdayName(day)}`;
  return `on ${back < 200 ? monthDay(day, chance) : fullDay(day, chance)}`;
}

/** "2 May 2023". */
export const stampWords = (day: string) => `${dayOfMonth(day)} ${monthName(day)} ${yearOf(day)}`;
export const dateline = (day: string) => `${monthName(day)} ${dayOfMonth(day)}`;
