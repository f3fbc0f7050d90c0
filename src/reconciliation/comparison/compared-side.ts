/**
 * One side of a comparison as it is reckoned with: its people as an interval, its days, and its rate where both are known.
 *
 * Not here: the other side.
 */
import type { ComparedToll, Interval } from "../../domain/comparison.ts";
import type { WideningPolicy } from "../../domain/widening-policies.ts";
import type { ComparableToll, StatedQuantity } from "./comparable-toll.ts";
import { isOneEvent } from "./one-event.ts";
import { daysOfPeriod, type PeriodDays } from "./period-days.ts";
import { perDayOf, type Rate } from "./rates.ts";
import { resolveShare, widen } from "./widen.ts";

export interface Side {
  readonly toll: ComparableToll;
  readonly period: PeriodDays;
  /** What happened once has no rate. */
  readonly isOneEvent: boolean;
  readonly rate: Rate | null;
}

/** The people counted, under the policy; null for a share of nobody knows what. */
export function peopleOf(toll: ComparableToll, policy: WideningPolicy): Interval | null {
  if (!toll.quantity.share) return widen(toll.quantity, toll.words, policy);
  return toll.whole === undefined ? null : resolveShare(toll, toll.whole, policy);
}

export function sideOf(toll: ComparableToll, policy: WideningPolicy): Side {
  const period = daysOfPeriod(toll.period, toll.said);
  const people = peopleOf(toll, policy);
  const isEvent = period.days !== null && isOneEvent(toll.period, toll.clause ?? "");
  const rate = isEvent || people === null || period.days === null ? null : { people, days: period.days };
  return { toll, period, isOneEvent: isEvent, rate };
}

export function comparedTollOf({ toll, period, isOneEvent, rate }: Side): ComparedToll {
  return {
    id: toll.id,
    measure: toll.measure,
    status: toll.status,
    words: toll.words,
    period: toll.period?.span.exact ?? null,
    perDay: rate === null ? null : perDayOf(rate),
    days: period.days,
    isOneEvent,
  };
}

/** The one number that the words name: 20,000 in "about 20,000" and in "more than 20,000"; null in a range, a plural, or none. */
export function namedNumber({ quantity }: StatedQuantity): number | null {
  const { low, high, qualifier, reportedNone } = quantity;
  if (reportedNone || qualifier === "vague" || qualifier === "range") return null;
  return low === null || high === null || low === high ? (low ?? high) : null;
}
