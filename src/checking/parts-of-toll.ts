/**
 * The counted parts of a toll that stand side by side: "40 dead: [20 men], [15 women] and [5 children]". What is part of a part
 * ("half of them") is not among them, and no share is.
 */
import type { Interval } from "../domain/comparison.ts";
import type { Figure } from "../domain/figure.ts";
import { doOverlap } from "../text/span.ts";
import type { Draft } from "./draft.ts";
import { type ListedPart, partsListedBehind } from "./listed-parts.ts";
import { listsOfOutcome } from "./lists-of-outcome.ts";
import { partsOfThem } from "./part-of-them.ts";

/** In the order of the text; only those that are asserted, in the unit of the whole. */
function partsBeside(draft: Draft, whole: Figure): readonly Figure[] {
  const { quantity, status } = whole;
  if (quantity.share || status !== "asserted") return [];
  return draft
    .partsOf(whole)
    .filter((part) => !part.quantity.share && part.status === "asserted" && part.quantity.unit === quantity.unit);
}

interface TollWithParts {
  readonly whole: Figure;
  readonly list: readonly ListedPart[];
}

/**
 * Every toll with each list of its parts; a list that the text lays out may have parts that are no figures. Of lists that share a
 * part, the longest.
 */
export function tollsWithParts(draft: Draft): readonly TollWithParts[] {
  const listed = draft.figures.flatMap((whole) => {
    const list = isToll(draft, whole) ? partsListedBehind(draft, whole) : undefined;
    return list === undefined ? [] : [{ whole, list }];
  });
  const all = [...listed, ...linkedParts(draft), ...listsOfOutcome(draft)];
  const longest = all.filter(
    ({ list }, at) => !all.some((other, i) => doMeet(list, other.list) && sizeOf(other, i) > sizeOf({ list }, at)),
  );
  return [...longest, ...[...partsOfThem(draft)].map(({ whole, part }) => ({ whole, list: [part] }))];
}

/** The earlier of two lists of one length counts as the longer. */
const sizeOf = ({ list }: Pick<TollWithParts, "list">, at: number) => list.length - at / 1e6;

const isToll = (draft: Draft, { quantity, status, span, partOf }: Figure) =>
  !quantity.share && status === "asserted" && partOf === null && !draft.isQuoted(span);

const linkedParts = (draft: Draft): TollWithParts[] =>
  draft.figures.flatMap((whole) =>
    listsOf(draft, partsBeside(draft, whole)).map((list) => ({
      whole,
      list: list.map((part) => ({ span: part.span, interval: draft.knowledge.intervalOf(part) })),
    })),
  );

const doMeet = (one: readonly ListedPart[], two: readonly ListedPart[]) =>
  one.some(({ span }) => two.some((other) => doOverlap(span, other.span)));

/** Parts that one sentence lists as others of one another: in "including 12 children and 3 of them girls" the girls are not. */
function listsOf(draft: Draft, parts: readonly Figure[]): Figure[][] {
  const lists: Figure[][] = [];
  for (const part of parts) {
    const last = lists.at(-1)?.at(-1);
    if (last !== undefined && isListedBehind(draft, last, part)) lists.at(-1)!.push(part);
    else lists.push([part]);
  }
  return lists;
}

/** "[20,000 killed] and [80,000 wounded]", "[20 men], [15 women]": only words of one list stand between the two. */
function isListedBehind({ text }: Draft, one: Figure, two: Figure): boolean {
  const between = text.slice(one.span.end, two.span.start);
  return (
    between.length < longestBetween &&
    !/[.;:()]|\b(?:including|among|of (?:them|these|whom)|most|half)\b/i.test(between) &&
    /,|\band\b/.test(between)
  );
}

const longestBetween = 60;

/** The interval of a sum: of "12" and "at least 3", at least 15. */
export function sumOf(intervals: readonly Interval[]): Interval {
  const isOpenAbove = intervals.some(({ high }) => high === null);
  return {
    low: intervals.reduce((sum, { low }) => sum + (low ?? 0), 0),
    high: isOpenAbove ? null : intervals.reduce((sum, { high }) => sum + high!, 0),
    lowExclusive: intervals.some(({ lowExclusive }) => lowExclusive),
    highExclusive: !isOpenAbove && intervals.some(({ highExclusive }) => highExclusive),
  };
}
