/**
 * Compares two versions, with figures named as the ledger names them: by their keys, which a newer extractor keeps.
 */
import type { FigureChange } from "../domain/correction.ts";
import type { CountedChange } from "../ledger/change-rows.ts";
import { figureKeys, readKey } from "../ledger/figure-key.ts";
import type { Comparison } from "../ledger/queries/load-changes.ts";
import { compareVersions } from "../reconciliation/compare-versions.ts";
import type { ReadVersion } from "../reconciliation/read-version.ts";

export function compareByKeys(before: ReadVersion, after: ReadVersion): Comparison {
  const { changes, sentences } = compareVersions(before, after);
  return {
    changes: keyedChanges(changes, before, after),
    sentences: sentences.filter(({ isTrivial }) => !isTrivial).length,
  };
}

function keyedChanges(changes: readonly FigureChange[], before: ReadVersion, after: ReadVersion): CountedChange[] {
  const keysBefore = figureKeys(before.figures);
  const keysAfter = figureKeys(after.figures);
  return changes.map((change) => {
    const keys = { before: keyOf(change.before, keysBefore), after: keyOf(change.after, keysAfter) };
    const key = keys.after ?? keys.before;
    if (key === null) throw new Error("a change of no figure");
    return { ...change, ...keys, measure: readKey(key).measure };
  });
}

function keyOf(id: string | null, keys: ReadonlyMap<string, string>): string | null {
  if (id === null) return null;
  const key = keys.get(id);
  if (key === undefined) throw new Error(`a change of figure ${id}, which is not there`);
  return key;
}
