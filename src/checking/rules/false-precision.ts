/**
 * A number to the last person behind a hedge that says it is rounded: "about 12,347 people were killed".
 *
 * Not here: bounds ("at least 12,347" may be a count), small numbers ("about 36"), ranges, shares.
 */
import type { Figure } from "../../domain/figure.ts";
import { defineCheck } from "../check.ts";

export const falsePrecision = defineCheck({
  name: "false-precision",
  summary: "A number that is told as approximate must not be given to the last person.",
  severity: "warning",
  *run(draft) {
    for (const figure of [...draft.headline, ...draft.body]) {
      if (!isFalselyPrecise(figure) || draft.isQuoted(figure.span)) continue;
      yield {
        span: figure.span,
        message: `“${figure.span.exact}” is told as approximate and given to the last person. Leave the hedge out if people were counted, or round the number.`,
        ...((figure.quantity.low ?? figure.quantity.high!) < large ? { severity: "note" as const } : {}),
      };
    }
  },
});

/** Below this a number of this kind may be somebody's sum, and is only worth a look. */
const large = 1000;
const smallest = 100;

function isFalselyPrecise({ quantity: { low, high, qualifier, share }, span }: Figure): boolean {
  const number = low ?? high;
  // "Just under 4,193" is no bound that anybody would give.
  const isRough = (qualifier === "approximately" && low === high) || closeTo.test(span.exact);
  if (share || !isRough || number === null || number < smallest) return false;
  // "An average of 347" is worked out, and may well end in a seven.
  return isToTheLast(number) && !/\baverage\b/i.test(span.exact);
}

const closeTo =
  /^(?:just|a (?:little|bit|shade)|slightly|marginally) (?:under|over|below|above|more|less|fewer|short)\b/i;

/** "12,345" and "154,320": of so many digits each is a count's, whatever the last one is. "1,275" may be rounded. */
const isToTheLast = (number: number) => number % 5 !== 0 || String(number).replace(/0+$/, "").length > mostDigits;
const mostDigits = 4;
