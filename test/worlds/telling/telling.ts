/**
 * What one article tells of an utterance: the tolls as told, by whom, and how that differs from what was stated.
 *
 * Not here: planting differences (plant-differences.ts), words (writing).
 */
import type { DifferenceType } from "../../../src/domain/estimate.ts";
import type { Rung } from "../cast/source-words.ts";
import type { Toll, Utterance } from "../drawing/statement.ts";

export interface ToldToll {
  /** As told; its key says which toll of the statement it is. */
  readonly toll: Toll;
  readonly differences: readonly DifferenceType[];
  readonly tolerated: readonly DifferenceType[];
}

export interface Telling {
  readonly utterance: Utterance;
  readonly tolls: readonly ToldToll[];
  readonly rung: Rung;
  readonly isSourceless: boolean;
  readonly isDenied: boolean;
  /** The article does not say where. */
  readonly hidesPlace: boolean;
}

/** Exactly what was stated, by the origin itself. */
export function faithful(utterance: Utterance): Telling {
  const tolls = utterance.tolls.map((toll) => ({ toll, differences: [], tolerated: [] }));
  return { utterance, tolls, rung: "self", isSourceless: false, isDenied: false, hidesPlace: false };
}

/** Changes the toll with the key; differences are added. */
export function withToll(
  telling: Telling,
  key: Toll["key"],
  change: Partial<Toll>,
  differences: readonly DifferenceType[],
  tolerated: readonly DifferenceType[] = [],
): Telling {
  const tolls = telling.tolls.map((told) =>
    told.toll.key === key
      ? {
          toll: { ...told.toll, ...change },
          differences: [...told.differences, ...differences],
          tolerated: [...told.tolerated, ...tolerated],
        }
      : told,
  );
  return { ...telling, tolls };
}

/** As a sentence tells it that has no words for these: what it does not tell it does not tell otherwise. */
export function without<Told extends Pick<ToldToll, "differences" | "tolerated">>(
  told: Told,
  ...types: readonly DifferenceType[]
): Told {
  const hidden = told.differences.filter((type) => types.includes(type));
  const differences = told.differences.filter((type) => !types.includes(type));
  return { ...told, differences, tolerated: [...told.tolerated, ...hidden] };
}

/** Changes a slot that all tolls of the article share. */
export function withAll(
  telling: Telling,
  change: Partial<Toll>,
  differences: readonly DifferenceType[],
  tolerated: readonly DifferenceType[] = [],
): Telling {
  return telling.tolls.reduce((sofar, { toll }) => withToll(sofar, toll.key, change, differences, tolerated), telling);
}

export const only = (telling: Telling, ...keys: readonly Toll["key"][]): Telling => ({
  ...telling,
  tolls: telling.tolls.filter(({ toll }) => keys.includes(toll.key)),
});
