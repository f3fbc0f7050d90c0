/**
 * Other days: "since December" → "over the last four months", which told on 1 May begin in January; or a rounded length where a start
 * is named, "in five months".
 *
 * Not here: which days are the same (period-fit.ts).
 */
import { isLengthForStart, ownPeriod, periodsDiffer, tellingDays } from "../period-fit.ts";
import { readSlot } from "../told-slots.ts";
import { clarifiedSlot } from "./clarified-slot.ts";
import { type DifferenceFinder, sideOf } from "./compared-telling.ts";

export const findPeriod: DifferenceFinder = (compared) => {
  const { telling, toll } = compared;
  const clarification = clarifiedSlot("period", compared);
  const clarified = clarification?.said.period ?? null;
  const own = readSlot(toll, "period");
  const read = clarified ?? own?.slot ?? null;
  const two = ownPeriod(telling);
  if (read === null || two === null) return [];
  const toldOn = clarified === null ? tellingDays(own!.mention) : clarification!.said.toldOn;
  const one = { period: read, telling: toldOn };
  if (!periodsDiffer(one, two) && !isLengthForStart(one, two)) return [];
  const from = clarification?.to ?? sideOf(own!.mention, read.span);
  return [{ type: "period", from, to: sideOf(telling, two.period.span), ...(clarification && { clarification }) }];
};
