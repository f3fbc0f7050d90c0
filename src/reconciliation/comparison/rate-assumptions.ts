/**
 * What two rates and their ratio take for granted, in words; only what is really used.
 *
 *   “100,000” is meant exactly
 *   “about 20,000” means 18,000 to 22,000
 *   “the first eight months of the war” may end on any day from 2022-10-23 to 2022-11-09
 *
 * Not here: what the slots take for granted (gate.ts).
 */

import { namedNumber, type Side } from "./compared-side.ts";
import { quoted } from "./gate.ts";
import type { Order } from "./gate-period.ts";
import { inWords, peopleInWords } from "./interval-words.ts";
import type { DayCount } from "./period-days.ts";

/** Of one side: how its number and its days are read. */
function readingOf({ toll, period, rate }: Side): string[] {
  const { qualifier, reportedNone } = toll.quantity;
  const words = quoted(toll.words);
  const read = `${words} means ${inWords(rate!.people)}`;
  const isBound = /^(?:more-than|at-least|at-most|less-than)$/.test(qualifier);
  return [
    ...(toll.whole === undefined || !toll.quantity.share
      ? []
      : [`${words} is a share of ${quoted(toll.whole.words)}, that is ${inWords(rate!.people)}`]),
    ...(toll.quantity.share || isBound
      ? []
      : qualifier === "exact" && !reportedNone
        ? [`${words} is meant exactly`]
        : [read]),
    ...(period.isRounded
      ? [`${quoted(toll.period!.span.exact)} may end on any day from ${period.to!.earliest} to ${period.to!.latest}`]
      : []),
  ];
}

/** `earlier` and `later` as ordered by their periods. */
export function rateAssumptions(earlier: Side, later: Side, order: Order, gap: DayCount): string[] {
  const [before, after] = [earlier, later].map(({ toll }) => quoted(toll.period!.span.exact));
  return [
    ...readingOf(earlier),
    ...readingOf(later),
    ...(order.assumed === null ? [] : [`${before} ${order.assumed} before ${after}`]),
    ...(gap.low < 0 ? ["people counted in days that both periods have are in both tolls"] : []),
    "each rate is the average over all days of its period",
  ];
}

/** "the earlier figure is exactly 100,000"; null where its words name no one number, or already mean it exactly. */
export function exactness(which: "earlier" | "later", { toll }: Side): { words: string; number: number } | null {
  const number = toll.quantity.share || toll.quantity.qualifier === "exact" ? null : namedNumber(toll);
  return number === null ? null : { words: `the ${which} figure is exactly ${peopleInWords(number)}`, number };
}
