/**
 * Other days: "since December" → "over the last four months", which told on 1 May begin in January.
 *
 * Not here: which days are the same (period-fit.ts).
 */
import { ownPeriod, periodsDiffer } from "../period-fit.ts";
import { clarifiedPeriod, periodClarified } from "./clarified-slot.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

export const findPeriod: DifferenceFinder = (compared) => {
  const { reading, telling } = compared;
  const clarification = periodClarified(compared);
  const one = clarification ? clarifiedPeriod(clarification) : ownPeriod(reading);
  const two = ownPeriod(telling);
  if (one === null || two === null || !periodsDiffer(one, two)) return [];
  const from = clarification?.to ?? sideOf(reading, one.period.span);
  return [{ type: "period", from, to: sideOf(telling, two.period.span), ...(clarification && { clarification }) }];
};
