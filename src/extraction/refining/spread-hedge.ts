/**
 * A hedge spreads over a parallel second count: in "at least 13 civilians killed and 60 wounded" the 60 are at least 60,
 * in "up to 43,000 Russians and 17,500 Ukrainians" the second is a most as well.
 *
 * Not here: a second verb of its own ends the hedge: "killed at least 68 and injured 47".
 */
import { withHedge } from "../../text/quantity.ts";
import type { Token } from "../../text/sentence.ts";
import type { FigureDraft } from "../figure-draft.ts";
import { defineRefiner } from "../refiner.ts";

const bounds = new Set(["at-least", "at-most", "more-than", "less-than", "approximately"]);

export const spreadHedge = defineRefiner({
  name: "spread-hedge",
  reason: "before parts are linked: whether a whole can hold its part depends on its ends",
  refine: (drafts) =>
    drafts.map((draft, i) => (i > 0 && isParallel(drafts[i - 1]!, draft) ? hedgedLike(drafts[i - 1]!, draft) : draft)),
});

function isParallel(first: FigureDraft, second: FigureDraft): boolean {
  if (first.sentence !== second.sentence || first.quantity.kind !== "number" || second.quantity.kind !== "number")
    return false;
  if (second.quantity.qualifier !== "exact" || !bounds.has(first.quantity.qualifier)) return false;
  const { tokens } = first.sentence;
  // "two dozen" is round without a hedge.
  if (tokens[first.quantity.first]!.pos === "NUM" || tokens[second.quantity.first - 1]?.lower !== "and") return false;
  const between = tokens.slice(first.quantity.last + 1, second.quantity.first - 1);
  return (
    between.length <= 4 &&
    between.every((token, i) => isOfCount(token) || (i > 0 && i === between.length - 1 && token.pos === "VERB"))
  );
}

const isOfCount = ({ pos }: Token) => pos === "NOUN" || pos === "PROPN" || pos === "ADJ" || pos === "AUX";

function hedgedLike(first: FigureDraft, second: FigureDraft): FigureDraft {
  const hedge = first.quantity.qualifier;
  if (hedge === "exact" || hedge === "range" || hedge === "vague") return second;
  return { ...second, quantity: withHedge(second.quantity, hedge, second.quantity.low ?? 0) };
}
