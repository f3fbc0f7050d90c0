/**
 * A hedge that stands behind the people counted: "40 people or so", "40 people, give or take", "12 miners at most".
 * The span stays bare, for what stands between is no part of the quantity.
 *
 * Not here: hedges beside the number (src/text/quantity.ts) and in the verb ("passes 7,200").
 */
import { type Hedge, hedgeBehind } from "../text/hedge.ts";
import type { Token } from "../text/sentence.ts";
import type { Phrase } from "./figure-rule.ts";

/** The hedge behind the group of a bare number; undefined where the number has its own, or no noun parts the two. */
export function hedgeBehindNoun({ tokens, group, quantity }: Phrase): Hedge | undefined {
  if (quantity.kind !== "number" || quantity.qualifier !== "exact" || group.last <= quantity.last) return undefined;
  const isSetOff = tokens[group.last + 1]?.exact === ",";
  const found = hedgeBehind(tokens, isSetOff ? group.last + 1 : group.last);
  if (found === undefined || tokens[found.last]!.lower.endsWith("ly")) return undefined;
  return endsPhrase(tokens[found.last + 1], isSetOff) ? found.hedge : undefined;
}

/** "killed 40 people, at least in part because …": the words hedge something else. */
function endsPhrase(next: Token | undefined, isSetOff: boolean): boolean {
  if (next === undefined || next.pos === "PUNCT") return true;
  return !isSetOff && /^(?:VERB|AUX)$/.test(next.pos);
}
