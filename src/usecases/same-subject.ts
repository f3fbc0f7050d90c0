/** Whether two tolls, as accounts have them, count the same people at the same place, as far as both tell. */
import type { AccountToll } from "../reconciliation/joining/account.ts";
import { numberOf } from "../reconciliation/joining/account.ts";
import { placeTie } from "../reconciliation/joining/toll-slots.ts";
import type { LoadedEstimate } from "./load-estimates.ts";

/** Both name the same people, or neither names any. */
export const areSamePeople = (one: AccountToll, two: AccountToll): boolean =>
  one.group.join(" ") === two.group.join(" ");

/** What the second place is to the first: the same, one that holds it, or not told by both. */
export function placeBeside(one: AccountToll, two: AccountToll): "same" | "wider" | "open" | undefined {
  const tie = placeTie(one, two);
  if (tie === "same" || tie === "open") return tie;
  return tie === "inside" && one.within.includes(two.within[0]!) ? "wider" : undefined;
}

/** A count that somebody gave: no share, and nothing denied, forecast or compared. */
export const isGiven = ({ share, status }: AccountToll): boolean => !share && status === "asserted";

/** The toll, and what other tellings of the same count say of it. */
export function tellingsOf(toll: AccountToll, estimate: LoadedEstimate | undefined): readonly AccountToll[] {
  const others = estimate?.accounts.flatMap(({ tolls }) => tolls) ?? [];
  return [
    toll,
    ...others.filter((one) => !one.share && one.measure === toll.measure && numberOf(one) === numberOf(toll)),
  ];
}
