/**
 * Where characters of an earlier text stand in a later one, and which of either have no like: a look-up over a diff.
 *
 *   const carried = carriedText(diffTexts("At least 12 died.", "12 died."));
 *   carried.spanAfter({ start: 9, end: 11 }) → { start: 0, end: 2 }; carried.isChangedBefore({ start: 0, end: 11 }) → true
 */
import { doOverlap } from "./span.ts";
import type { Kept, Stretch, TextDiff } from "./text-diff.ts";

export interface CarriedText {
  /** Where a stretch of the earlier text stands in the later one; undefined when not all of its characters stayed together. */
  readonly spanAfter: (stretch: Stretch) => Stretch | undefined;
  /** The pieces of a stretch of the earlier text that stayed, as they stand in the later one. */
  readonly piecesAfter: (stretch: Stretch) => readonly Stretch[];
  /** Whether a stretch of the earlier text holds characters that are gone. */
  readonly isChangedBefore: (stretch: Stretch) => boolean;
  /** Whether a stretch of the later text holds characters that are new. */
  readonly isChangedAfter: (stretch: Stretch) => boolean;
}

/** Answers each question in the logarithm of the number of edits. */
export function carriedText({ edits, moved }: TextDiff): CarriedText {
  const stayed = edits
    .filter(({ kind }) => kind === "same")
    .map(({ before, after }) => ({ before: before.start, after: after.start, length: before.end - before.start }));
  const all = [...stayed, ...moved];
  const byBefore = all.toSorted((a, b) => a.before - b.before);
  const byAfter = all
    .map(({ before, after, length }) => ({ before: after, after: before, length }))
    .sort((a, b) => a.before - b.before);
  const piecesAfter = (stretch: Stretch) => piecesIn(byBefore, stretch);
  return {
    piecesAfter,
    spanAfter: (stretch) => {
      const pieces = piecesAfter(stretch);
      const [first] = pieces;
      if (first === undefined || lengthOf(pieces) < stretch.end - stretch.start) return undefined;
      const isTogether = pieces.every(({ start }, at) => at === 0 || start === pieces[at - 1]!.end);
      return isTogether ? { start: first.start, end: pieces.at(-1)!.end } : undefined;
    },
    isChangedBefore: (stretch) => lengthOf(piecesAfter(stretch)) < stretch.end - stretch.start,
    isChangedAfter: (stretch) => lengthOf(piecesIn(byAfter, stretch)) < stretch.end - stretch.start,
  };
}

const lengthOf = (stretches: readonly Stretch[]) => stretches.reduce((sum, { start, end }) => sum + end - start, 0);

/** What of a stretch the runs keep, as it stands on their other side; `runs` are sorted and do not overlap. */
function piecesIn(runs: readonly Kept[], stretch: Stretch): Stretch[] {
  const pieces: Stretch[] = [];
  for (let at = firstEndingBehind(runs, stretch.start); at < runs.length; at++) {
    const { before, after, length } = runs[at]!;
    if (!doOverlap({ start: before, end: before + length }, stretch)) break;
    const from = Math.max(before, stretch.start);
    const to = Math.min(before + length, stretch.end);
    pieces.push({ start: after + from - before, end: after + to - before });
  }
  return pieces;
}

function firstEndingBehind(runs: readonly Kept[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { before, length } = runs[middle]!;
    if (before + length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
