/**
 * Tellings that an article repeats from version to version, as one. A list is then no longer than what there is to read, and
 * counts what it lists; JSON has each.
 */
import type { Telling } from "../usecases/estimate-view.ts";

export interface FoldedTelling {
  /** The reading, else the one that stands now, else the last. */
  readonly telling: Telling;
  /** The same in the other versions. */
  readonly repeated: readonly Telling[];
}

/** In the order of the first of each. `readings`: ids of the mentions that tolls are read from. */
export function foldTellings(tellings: readonly Telling[], readings: ReadonlySet<string>): FoldedTelling[] {
  const folds = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const first = telling.repeats ?? telling.figure;
    const fold = folds.get(first);
    if (fold === undefined) folds.set(first, [telling]);
    else fold.push(telling);
  }
  return [...folds.values()].map((fold) => {
    const shown = fold.find(({ figure }) => readings.has(figure)) ?? fold.find(({ stands }) => stands) ?? fold.at(-1)!;
    return { telling: shown, repeated: fold.filter((one) => one !== shown) };
  });
}
