/** The ids by which the book knows the figures of a version, by their own ids within it: "f3" → "v-0123456789abcdef/51-69-killed". */
import type { Figure } from "../domain/figure.ts";
import { figureId, figureKeys } from "../ledger/figure-key.ts";

/** `figures`: all of the version, in the order of its text. */
export function figureIds(versionId: string, figures: readonly Figure[]): ReadonlyMap<string, string> {
  return new Map([...figureKeys(figures)].map(([own, key]) => [own, figureId(versionId, key)]));
}
