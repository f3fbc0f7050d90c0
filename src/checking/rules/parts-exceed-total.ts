/**
 * The parts of a toll are more than the toll: "45 casualties, including 20 dead and 30 wounded".
 *
 * Not here: parts that come to less than a whole they are said to make up (parts-do-not-add-up).
 */

import type { Figure } from "../../domain/figure.ts";
import { isAbove } from "../../domain/is-above.ts";
import { spanOf } from "../../text/span.ts";
import { defineCheck, type Found } from "../check.ts";
import type { Draft } from "../draft.ts";
import type { ListedPart } from "../listed-parts.ts";
import { sumOf, tollsWithParts } from "../parts-of-toll.ts";

export const partsExceedTotal = defineCheck({
  name: "parts-exceed-total",
  summary: "The parts of a toll must not be more than the toll.",
  severity: "error",
  *run(draft) {
    for (const { whole, list } of tollsWithParts(draft)) yield* foundIn(draft, whole, list);
  },
});

function* foundIn(draft: Draft, whole: Figure, list: readonly ListedPart[]): Iterable<Found> {
  const total = draft.knowledge.intervalOf(whole);
  const sum = sumOf(list.map(({ interval }) => interval));
  if (!isAbove(sum, total)) return;
  const [first, last] = [list[0]!, list.at(-1)!];
  const isOne = list.length === 1;
  yield {
    span: isOne ? first.span : spanOf(draft.text, first.span.start, last.span.end),
    message: `${isOne ? "A part is" : `The parts come to ${sum.low!.toLocaleString("en")},`} more than the toll of “${whole.span.exact}” that it is counted in. Correct one of the numbers, or say which people are counted twice.`,
    evidence: [whole.span],
  };
}
