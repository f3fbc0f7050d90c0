/**
 * Attributions by where in the text their contents stand, so that a figure or a quotation asks a few of them, not all:
 * the cost of a document stays in line with its length.
 *
 * Not here: which of those that cover a word said it (tie-attribution.ts, quotes.ts).
 */
import type { Attribution } from "./attribution.ts";

/** Attributions by the stretches of the text that their contents touch. */
export type ByStretch = ReadonlyMap<number, readonly Attribution[]>;

const charactersInStretch = 512;
const stretchAt = (offset: number) => Math.floor(offset / charactersInStretch);

export function groupedByStretch(attributions: readonly Attribution[]): ByStretch {
  const groups = new Map<number, Attribution[]>();
  for (const attribution of attributions)
    for (const [start, end] of attribution.content)
      for (let stretch = stretchAt(start); stretch <= stretchAt(end); stretch++) {
        const known = groups.get(stretch);
        if (known === undefined) groups.set(stretch, [attribution]);
        else if (known.at(-1) !== attribution) known.push(attribution);
      }
  return groups;
}

/** Those that may hold the character at `offset`, in reading order. */
export const attributionsNear = (groups: ByStretch, offset: number): readonly Attribution[] =>
  groups.get(stretchAt(offset)) ?? [];
