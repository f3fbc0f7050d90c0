/**
 * Whether two periods are the same days: "Tuesday" and "June 4", "since December" and "since last December". Where a text
 * gives no days, its words decide; and the same words are the same period, whatever day they were resolved against.
 */
import type { DayRange, PeriodSlot } from "../../domain/figure.ts";
import { areSameWords, plainWords } from "./plain-words.ts";

export function isSamePeriod(one: PeriodSlot | null, two: PeriodSlot | null): boolean {
  if (one === null || two === null) return one === two;
  if (areSameWords(plainWords(one.span.exact), plainWords(two.span.exact))) return true;
  const hasDays = one.from !== null || one.to !== null;
  return hasDays && isSameRange(one.from, two.from) && isSameRange(one.to, two.to);
}

export function isSameRange(one: DayRange | null, two: DayRange | null): boolean {
  return one?.earliest === two?.earliest && one?.latest === two?.latest;
}
