/**
 * The key of a figure within its version: where it stands and what it counts, "51-69-casualties".
 * A newer extractor that reads the same figure gives it the same key, however many it reads before it.
 */
import type { Figure } from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";

/** Keys of the figures by their own ids. Figures on the same characters with the same measure are numbered. */
export function figureKeys(figures: readonly Figure[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Map<string, number>();
  for (const { id, span, measure } of figures) {
    const key = `${span.start}-${span.end}-${measure}`;
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    keys.set(id, count === 1 ? key : `${key}-${count}`);
  }
  return keys;
}

/** The id of a figure in the whole book: "v-0123456789abcdef/51-69-casualties". */
export function figureId(versionId: string, key: string): string {
  return `${versionId}/${key}`;
}

/** Where the figure of a key stands, and what it counts. */
export function readKey(key: string): { readonly start: number; readonly end: number; readonly measure: MeasureName } {
  const [, start, end, measure] = /^(\d+)-(\d+)-([a-z]+)(?:-\d+)?$/.exec(key) ?? [];
  if (measure === undefined) throw new Error(`${key} is no key of a figure`);
  return { start: Number(start), end: Number(end), measure: measure as MeasureName };
}
