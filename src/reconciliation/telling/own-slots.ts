/** What a mention's own sentence says of each slot that can be clarified; null where it leaves it open. */
import type { Mention } from "../../domain/mention.ts";
import { tellingDays } from "./period-fit.ts";
import type { ClarifiedSlots } from "./read-clarification.ts";
import { ownSlot } from "./told-estimate.ts";

export function ownSlots(mention: Mention): ClarifiedSlots {
  const { quantity, measure, group, place, period } = mention.figure;
  return {
    quantity,
    measure,
    group: ownSlot(mention, group),
    place: ownSlot(mention, place),
    period: ownSlot(mention, period),
    toldOn: tellingDays(mention),
  };
}
