/**
 * Other days: "since December" → "over the last four months", which told on 1 May begin in January.
 *
 * Not here: which days are the same (period-fit.ts).
 */
import { ownPeriod, periodsDiffer } from "../period-fit.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

export const findPeriod: DifferenceFinder = (compared) => {
  const { reading, telling } = compared;
  const clarification = clarifiedSlot("period", compared);
  const period = clarification?.said.period ?? null;
  const one =
    clarification === undefined || period === null
      ? ownPeriod(reading)
      : { period, telling: clarification.said.toldOn };
  const two = ownPeriod(telling);
  if (one === null || two === null || !periodsDiffer(one, two)) return [];
  const from = clarification?.to ?? sideOf(reading, one.period.span);
  return [{ type: "period", from, to: sideOf(telling, two.period.span), ...(clarification && { clarification }) }];
};
