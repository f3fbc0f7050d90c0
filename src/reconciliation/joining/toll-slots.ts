/**
 * How places, times and outcomes of two tolls stand to each other, as far as they are told.
 */
import type { DayRange } from "../../domain/figure.ts";
import type { AccountToll } from "./account.ts";
import { doMeet, isOneDay } from "./day-ranges.ts";

/** `inside`: one holds the other. `apart` only where the words of both counts place them. */
export function placeTie(one: AccountToll, two: AccountToll): "same" | "inside" | "apart" | "open" {
  const [name, other] = [one.within[0], two.within[0]];
  if (name === undefined || other === undefined) return "open";
  if (one.place === two.place && (one.place !== null || name === other)) return "same";
  if (one.within.includes(other) || two.within.includes(name)) return "inside";
  return one.isPlaceTold && two.isPlaceTold ? "apart" : "open";
}

/** Whether some day may be in both; a toll without a period is of any. */
export const doTimesMeet = (one: AccountToll, two: AccountToll): boolean => doMeet(timeOf(one), timeOf(two));

function timeOf({ from, to }: AccountToll): DayRange | null {
  if (from === null && to === null) return null;
  return { earliest: from?.earliest ?? to?.earliest ?? "", latest: to?.latest ?? "9999-12-31" };
}

/** At other places or times that have nothing in common. */
export const areOtherEvents = (one: AccountToll, two: AccountToll): boolean =>
  placeTie(one, two) === "apart" || !doTimesMeet(one, two);

/** The one day that a count covers. */
export const dayOfEvent = ({ from, to }: AccountToll): string | null =>
  isOneDay(from) && from.earliest === to?.latest ? from.earliest : null;

/** Deaths, injuries and both together are told for one another more often than for anything else. */
export const isHarm = ({ measure }: AccountToll): boolean => /^(?:killed|injured|casualties)$/.test(measure);
