/**
 * A hedge spreads over a parallel second count: in "at least 13 civilians killed and 60 wounded" the 60 are at least 60,
 * in "up to 43,000 Russians and 17,500 Ukrainians" the second is a most as well.
 *
 * Not here: a second verb of its own ends the hedge: "killed at least 68 and injured 47".
 */
import { boundsOf } from "../../text/quantity.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";

const bounds = new Set(["at-least", "at-most", "more-than", "less-than", "approximately"]);

export const spreadHedge = defineRefiner({
  name: "spread-hedge",
  reason: "before parts are linked: whether a whole can hold its part depends on its ends",
  refine: (drafts) => drafts.map((draft, i) => (i > 0 && isParallel(drafts[i - 1]!, draft) ? hedgedLike(drafts[i - 1]!, draft) : draft)),
});

function isParallel(first: FigureDraft, second: FigureDraft): boolean {
  if (first.sentence !== second.sentence || second.quantity.qualifier !== "exact" || second.quantity.kind !== "number") return false;
  if (first.quantity.kind !== "number" || !bounds.has(first.quantity.qualifier) || first.quantity.span.start === first.sentence.tokens[first.quantity.last]!.start) return false;
  const link = second.quantity.first - 1;
  return second.sentence.tokens[link]?.lower === "and" && first.lastToken < link && link - first.quantity.last <= 5 && first.lastToken === link - 1;
}

function hedgedLike(first: FigureDraft, second: FigureDraft): FigureDraft {
  const hedge = first.quantity.qualifier;
  if (hedge === "exact" || hedge === "range" || hedge === "vague") return second;
  return { ...second, quantity: { ...second.quantity, qualifier: hedge, ...boundsOf(second.quantity.low ?? 0, hedge) } };
}
