/**
 * Tellings that an article repeats from version to version, as one: the same sentence in the same part, with the same
 * differences. A long list is then no longer than what there is to read; JSON has each.
 */
import type { Telling } from "../../usecases/estimate-view.ts";
import { describeDifference } from "../wording/describe-difference.ts";

export interface FoldedTelling {
  /** The reading, else the one that stands now, else the last. */
  readonly telling: Telling;
  /** How many versions tell it so. */
  readonly versions: number;
}

/** In the order of the first of each. `reading`: id of the mention that their toll is read from. */
export function foldTellings(tellings: readonly Telling[], reading: string): FoldedTelling[] {
  const folds = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = keyOf(telling, reading);
    const fold = folds.get(key);
    if (fold === undefined) folds.set(key, [telling]);
    else fold.push(telling);
  }
  return [...folds.values()].map((fold) => ({
    telling: fold.find(({ figure }) => figure === reading) ?? fold.find(({ stands }) => stands) ?? fold.at(-1)!,
    versions: fold.length,
  }));
}

function keyOf(
  { article, part, words, span, sure, predatesClarification, differences }: Telling,
  reading: string,
): string {
  const place = [article, part, words.exact, span.start - words.start, sure, predatesClarification];
  return JSON.stringify([...place, ...differences.map((one) => describeDifference(one, reading))]);
}
