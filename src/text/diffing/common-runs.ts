/**
 * The runs of equal elements that two lists have in common, in order: [1, 2, 3, 9] and [1, 3, 9] share [1] and [3, 9].
 *
 * The library `diff` finds the fewest edits. That costs the square of their number, so it works under a budget of steps (no
 * clock: the same lists give the same answer everywhere). Where that is used up, elements that stand once in each list
 * hold the lists together, and what is between them stays unmatched.
 */
import { diffArrays } from "diff";

/** `length` equal elements, from `before` in the one list and from `after` in the other. */
export interface Run {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Steps that may still be taken; one budget serves all comparisons of two texts. */
export interface Budget {
  steps: number;
}

/** About a fifth of a second in all; two versions of a long article need a hundredth of it. */
export const fullBudget = (): Budget => ({ steps: 600_000 });

/** More edits than this are not looked for in one pair of lists. */
const mostEdits = 600;

/** Anchors are looked for between anchors, but not for ever. */
const deepest = 6;

/** The common runs of two lists, in order. */
export function commonRuns(before: readonly number[], after: readonly number[], budget: Budget, depth = 0): Run[] {
  const head = commonHead(before, after);
  const tail = commonTail(before, after, head);
  const runs: Run[] = head > 0 ? [{ before: 0, after: 0, length: head }] : [];
  const inner = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)] as const;
  for (const run of innerRuns(...inner, budget, depth)) pushRun(runs, run.before + head, run.after + head, run.length);
  pushRun(runs, before.length - tail, after.length - tail, tail);
  return runs;
}

function commonHead(before: readonly number[], after: readonly number[]): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length++;
  return length;
}

function commonTail(before: readonly number[], after: readonly number[], head: number): number {
  const most = Math.min(before.length, after.length) - head;
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length++;
  return length;
}

/** Adds a run, or lengthens the last one where it goes on. */
function pushRun(runs: Run[], before: number, after: number, length: number): void {
  if (length === 0) return;
  const last = runs.at(-1);
  if (last !== undefined && last.before + last.length === before && last.after + last.length === after)
    runs[runs.length - 1] = { ...last, length: last.length + length };
  else runs.push({ before, after, length });
}

function innerRuns(before: readonly number[], after: readonly number[], budget: Budget, depth: number): Run[] {
  if (before.length === 0 || after.length === 0) return [];
  const runs = fewestEdits(before, after, budget);
  return runs ?? (depth < deepest ? runsBetweenAnchors(before, after, budget, depth) : []);
}

/** The runs that the library leaves standing; undefined when it needs more edits than the budget allows. */
function fewestEdits(before: readonly number[], after: readonly number[], budget: Budget): Run[] | undefined {
  const maxEditLength = Math.min(mostEdits, Math.floor(Math.sqrt(2 * budget.steps)));
  // Lists of other lengths differ in at least that many elements.
  if (maxEditLength < 2 || Math.abs(before.length - after.length) > maxEditLength) return undefined;
  const changes = diffArrays([...before], [...after], { maxEditLength });
  const runs: Run[] = [];
  let [i, j, edits] = [0, 0, 0];
  for (const { count, added, removed } of changes ?? []) {
    if (!added && !removed) pushRun(runs, i, j, count);
    else edits += count;
    if (!added) i += count;
    if (!removed) j += count;
  }
  budget.steps -= (changes === undefined ? maxEditLength : edits) ** 2 / 2;
  return changes === undefined ? undefined : runs;
}

/** The elements that stand once in each list, those in order, and what grows from them on both sides. */
function runsBetweenAnchors(before: readonly number[], after: readonly number[], budget: Budget, depth: number): Run[] {
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const upTo = (endBefore: number, endAfter: number) => {
    const isWhole = endBefore - i === before.length && endAfter - j === after.length;
    const between = [before.slice(i, endBefore), after.slice(j, endAfter)] as const;
    // Without an anchor the gap is as wide as before, and nothing more would be found.
    const found = isWhole ? [] : commonRuns(...between, budget, depth + 1);
    for (const run of found) pushRun(runs, run.before + i, run.after + j, run.length);
  };
  for (const [one, two] of anchorsOf(before, after)) {
    if (one < i || two < j) continue;
    upTo(one, two);
    const length = commonHead(before.slice(one, one + longestGrowth), after.slice(two, two + longestGrowth));
    pushRun(runs, one, two, length);
    [i, j] = [one + length, two + length];
  }
  upTo(before.length, after.length);
  return runs;
}

/** How far an anchor grows at once; the next one goes on from there. */
const longestGrowth = 64;

function anchorsOf(before: readonly number[], after: readonly number[]): [number, number][] {
  const [one, two] = [onceIn(before), onceIn(after)];
  const pairs: [number, number][] = [];
  for (const [element, at] of one) {
    const other = two.get(element);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  return longestInOrder(pairs.sort((a, b) => a[0] - b[0]));
}

/** Where each element stands; -1 for one that comes again. */
function onceIn(list: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  list.forEach((element, at) => {
    places.set(element, places.has(element) ? -1 : at);
  });
  return places;
}

/** The longest sequence of pairs that rises in both; `pairs` rise in the first. */
export function longestInOrder<T extends readonly [number, number, ...unknown[]]>(pairs: readonly T[]): T[] {
  const tops: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, value], at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? tops[low - 1]! : -1;
    tops[low] = at;
  });
  const found: T[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) found.push(pairs[at]!);
  return found.reverse();
}
