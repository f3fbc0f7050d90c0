/** Counts of right, found and expected answers per slot, and what follows from them. */

export interface Tally {
  right: number;
  found: number;
  expected: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly expected: number;
}

export type Tallies<Slot extends string> = Record<Slot, Tally>;

export function emptyTallies<Slot extends string>(slots: readonly Slot[]): Tallies<Slot> {
  const entries = slots.map((slot) => [slot, { right: 0, found: 0, expected: 0 }] as const);
  return Object.fromEntries(entries) as Tallies<Slot>;
}

/** Precision, recall and F1; where nothing was expected and nothing found, all is well. */
export function scoreOf({ right, found, expected }: Tally): Score {
  const precision = found > 0 ? right / found : expected > 0 ? 0 : 1;
  const recall = expected > 0 ? right / expected : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, expected };
}
