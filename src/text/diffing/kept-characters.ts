/**
 * The characters that stay when words do: the words themselves, and the space around them where it is alike.
 */
import type { Run } from "./common-runs.ts";
import type { Stretch } from "./pieces.ts";

export interface Texts {
  readonly before: string;
  readonly after: string;
}

/** The two stretches that are compared; together they may be the whole texts. */
export interface Stretches {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** Runs of words as runs of characters, in order. */
export function charactersOf(runs: readonly Run[], before: readonly Stretch[], after: readonly Stretch[]): Run[] {
  return runs.flatMap((run) =>
    Array.from({ length: run.length }, (_, i) => {
      const { start, end } = before[run.before + i]!;
      return { before: start, after: after[run.after + i]!.start, length: end - start };
    }),
  );
}

/** The same runs, in order, each grown over the space that is alike on both sides, and joined where nothing stands between. */
export function grownOverSpace(texts: Texts, runs: readonly Run[], within: Stretches): Run[] {
  const grown: Run[] = [];
  const add = (before: number, after: number, length: number) => {
    const last = grown.at(-1);
    if (last !== undefined && last.before + last.length === before && last.after + last.length === after)
      grown[grown.length - 1] = { ...last, length: last.length + length };
    else if (length > 0) grown.push({ before, after, length });
  };
  let [i, j] = [within.before.start, within.after.start];
  const close = (endBefore: number, endAfter: number) => {
    const gap = [texts.before.slice(i, endBefore), texts.after.slice(j, endAfter)] as const;
    const head = commonSpace(gap[0], gap[1], 0, 1);
    const tail = commonSpace(gap[0].slice(head), gap[1].slice(head), -1, -1);
    add(i, j, head);
    add(endBefore - tail, endAfter - tail, tail);
  };
  for (const { before, after, length } of runs) {
    close(before, after);
    add(before, after, length);
    [i, j] = [before + length, after + length];
  }
  close(within.before.end, within.after.end);
  return grown;
}

const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);

/** How many characters of space two strings share, from index `at` on, forwards or backwards. */
function commonSpace(one: string, two: string, at: 0 | -1, step: 1 | -1): number {
  const most = Math.min(one.length, two.length);
  let length = 0;
  while (length < most) {
    const index = at + step * length;
    const character = one.at(index);
    if (character !== two.at(index) || !isSpace(character)) break;
    length++;
  }
  return length;
}
