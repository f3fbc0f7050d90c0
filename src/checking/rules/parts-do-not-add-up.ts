/**
 * Parts that are told as the whole toll come to less than it: "40 dead: 20 men, 15 women and 3 children".
 *
 * Not here: parts that come to more (parts-exceed-total); some of the parts ("including 20 men"), which need not come to it.
 */

import type { Figure } from "../../domain/figure.ts";
import { isAbove } from "../../domain/is-above.ts";
import { spanOf } from "../../text/span.ts";
import { defineCheck, type Found } from "../check.ts";
import type { Draft } from "../draft.ts";
import { fullnessOf } from "../full-list.ts";
import type { ListedPart } from "../listed-parts.ts";
import { sumOf, tollsWithParts } from "../parts-of-toll.ts";

export const partsDoNotAddUp = defineCheck({
  name: "parts-do-not-add-up",
  summary: "Parts that are told as the whole of a toll must come to it.",
  severity: "error",
  *run(draft) {
    for (const { whole, list } of tollsWithParts(draft)) yield* foundIn(draft, whole, list);
  },
});

function* foundIn(draft: Draft, whole: Figure, list: readonly ListedPart[]): Iterable<Found> {
  const fullness = fullnessOf(draft, whole, list);
  const sum = sumOf(list.map(({ interval }) => interval));
  const total = draft.knowledge.intervalOf(whole);
  if (fullness === undefined || !isAbove(total, sum)) return;
  // A list that nothing sets off, and that leaves many people out, may name the greatest parts alone.
  if (fullness === "told" && sum.high! < total.low! * leastShare) return;
  yield {
    span: spanOf(draft.text, list[0]!.span.start, list.at(-1)!.span.end),
    ...(fullness === "told" ? { severity: "warning" as const } : {}),
    message: `The parts come to ${sum.high!.toLocaleString("en")}, and the toll is “${whole.span.exact}”. A reader who adds them up misses people. Correct one of the numbers, or say that these are some of the people.`,
    evidence: [whole.span],
  };
}

const leastShare = 0.75;
