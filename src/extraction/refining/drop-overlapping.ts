/** Drops a draft whose quantity another draft already holds: the same characters never give two figures. */
import { doOverlap } from "../../text/span.ts";
import { defineRefiner } from "../refiner.ts";

export const dropOverlapping = defineRefiner({
  name: "drop-overlapping",
  reason: "first, so that nothing later leans on a figure that goes",
  refine: (drafts) =>
    drafts.filter((draft, i) => i === 0 || !doOverlap(draft.quantity.span, drafts[i - 1]!.quantity.span)),
});
