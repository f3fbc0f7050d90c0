/**
 * A toll of an estimate with its canonical reading and all its tellings, and as it is kept.
 *
 * Not here: which mentions are its (tolls.ts), and which of them is the reading (reading.ts).
 */

import type { Toll } from "../../domain/estimate.ts";
import type { Quantity } from "../../domain/figure.ts";
import type { Mention } from "../../domain/mention.ts";
import { numbersOf } from "../../domain/numbers-of.ts";
import { type Reading, readingOf } from "./reading.ts";
import type { ToldEstimate } from "./told-estimate.ts";
import { tollsOf } from "./tolls.ts";

export interface ToldToll {
  /** "100000-casualties", of the reading; unique within the estimate. */
  readonly key: string;
  readonly reading: Mention;
  /** The telling that each slot is read from; null where none tells it. */
  readonly slots: Reading["slots"];
  /** All its mentions, the reading among them, in the order of their ids. */
  readonly tellings: readonly Mention[];
  /** The toll that it is a part or share of. */
  readonly whole: ToldToll | null;
}

/** The tolls of an estimate, the one told by most articles first. The order of the mentions does not matter. */
export function toldTolls(estimate: ToldEstimate): ToldToll[] {
  const found = tollsOf(estimate);
  const readings = found.map(({ mentions, whole }) => readingOf(mentions, estimate, whole !== null));
  const keys = uniqueKeys(readings.map(({ mention }) => mention));
  const made = new Map<number, ToldToll>();
  const make = (at: number): ToldToll => {
    const { mentions, whole } = found[at]!;
    const toll =
      made.get(at) ??
      ({
        key: keys[at]!,
        reading: readings[at]!.mention,
        slots: readings[at]!.slots,
        tellings: mentions,
        whole: whole === null ? null : make(whole),
      } as const);
    made.set(at, toll);
    return toll;
  };
  return found.map((_, at) => make(at));
}

/** The toll as it is kept: every slot is that of its reading. */
export function asToll(estimateId: string, { key, reading, whole }: ToldToll): Toll {
  const { quantity, measure, group, place, period } = reading.figure;
  return {
    id: `${estimateId}/${key}`,
    reading: reading.id,
    quantity,
    measure,
    group,
    place,
    period,
    partOf: whole === null ? null : `${estimateId}/${whole.key}`,
    derivedBy: null,
  };
}

function uniqueKeys(readings: readonly Mention[]): string[] {
  const taken = new Map<string, number>();
  return readings.map(({ figure: { quantity, measure } }) => {
    const key = `${numberName(quantity)}-${measure}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

/** "100000", "10-15"; "0.5-or-more" for "most", so that it is not called as "half" is. */
function numberName(quantity: Quantity): string {
  const { share, low, high } = quantity;
  const side = !share || (low !== null && high !== null) ? "" : high === null ? "-or-more" : "-or-less";
  return `${numbersOf(quantity) || "unnumbered"}${side}`;
}
