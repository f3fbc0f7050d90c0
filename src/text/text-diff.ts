/**
 * What differs between two texts, first by sentence, then by word inside the sentences that changed.
 *
 *   diffTexts("At least 12 died.", "12 died.").edits → removed "At least ", same "12 died."
 *
 * The old text with its edits gives the new one exactly, whatever their characters. Deterministic and bounded: what has
 * little in common is told as replaced. Not here: where a span of the old text went (carried-text.ts).
 */
import { type Budget, commonRuns, fullBudget, type Run } from "./diffing/common-runs.ts";
import { editsAround, type TextEdit } from "./diffing/edits.ts";
import { charactersOf, grownOverSpace, type Stretches, type Texts } from "./diffing/kept-characters.ts";
import { pairSentences } from "./diffing/pair-sentences.ts";
import type { Stretch } from "./diffing/pieces.ts";
import { type SplitSentence, Splitter, type SplitWords } from "./diffing/split-text.ts";

export { applyDiff, type TextEdit } from "./diffing/edits.ts";
export type { Stretch } from "./diffing/pieces.ts";

/** A sentence that is not the same, or not in the same place, in both texts. */
export interface ChangedSentence {
  /** With the space behind it; null where it has no like in the other text. */
  readonly before: Stretch | null;
  readonly after: Stretch | null;
  readonly isMoved: boolean;
  /** Number of the gap between unchanged sentences in which it stands. */
  readonly gap: number;
  /** Inside the sentence. */
  readonly edits: readonly TextEdit[];
}

/** Characters that stayed: `length` of them, at `before` in the earlier text and at `after` in the later one. */
export type Kept = Run;

export interface TextDiff {
  /** From the first character to the last. */
  readonly edits: readonly TextEdit[];
  /** In the order of the later text; what is gone stands where it was. */
  readonly sentences: readonly ChangedSentence[];
  /** What stayed inside sentences that were moved; the edits tell those as removed and added. */
  readonly moved: readonly Kept[];
}

/** A sentence that the other text does not have at this place. */
interface Loose {
  readonly gap: number;
  readonly sentence: SplitSentence;
  readonly split: SplitWords;
  readonly words: readonly number[];
}

/** What differs between two texts. */
export function diffTexts(before: string, after: string): TextDiff {
  const texts = { before, after };
  const budget = fullBudget();
  const splitter = new Splitter();
  const [old, young] = [splitter.sentencesOf(before), splitter.sentencesOf(after)];
  const idsOf = (sentences: readonly SplitSentence[]) => sentences.map(({ id }) => id);
  const runs = commonRuns(idsOf(old), idsOf(young), budget);
  const loose = {
    before: looseOf(
      runs.map((run) => [run.before, run.length]),
      old,
      (each) => splitter.wordsOf(before, each),
    ),
    after: looseOf(
      runs.map((run) => [run.after, run.length]),
      young,
      (each) => splitter.wordsOf(after, each),
    ),
  };
  const pairs = pairSentences(loose.before, loose.after).map(({ isInOrder, ...pair }) => {
    const [one, two] = [loose.before[pair.before]!, loose.after[pair.after]!];
    // Space around a moved sentence stays where it is.
    const within = isInOrder ? stretchesOf(one, two) : withoutSpaceBehind(texts, one, two);
    return { one, two, isInOrder, kept: keptInPair(texts, one, two, within, budget) };
  });
  const ordered = pairs.filter(({ isInOrder }) => isInOrder).flatMap(({ kept }) => kept);
  const kept = [...charactersOf(runs, old, young), ...ordered].sort((a, b) => a.before - b.before);
  const whole = { before: { start: 0, end: before.length }, after: { start: 0, end: after.length } };
  return {
    edits: editsAround(texts, grownOverSpace(texts, kept, whole), whole),
    sentences: sentencesOf(texts, loose, pairs),
    moved: pairs.filter(({ isInOrder }) => !isInOrder).flatMap((pair) => pair.kept),
  };
}

/** The sentences outside the runs, with the number of the gap that they stand in. */
function looseOf(
  runs: readonly (readonly [number, number])[],
  sentences: readonly SplitSentence[],
  wordsOf: (sentence: SplitSentence) => SplitWords,
): Loose[] {
  const loose: Loose[] = [];
  let next = 0;
  [...runs, [sentences.length, 0] as const].forEach(([start, length], gap) => {
    for (const sentence of sentences.slice(next, start)) {
      const split = wordsOf(sentence);
      loose.push({ gap, sentence, split, words: split.plain });
    }
    next = start + length;
  });
  return loose;
}

function keptInPair(texts: Texts, one: Loose, two: Loose, within: Stretches, budget: Budget): Kept[] {
  const runs = commonRuns(one.split.ids, two.split.ids, budget);
  return grownOverSpace(texts, charactersOf(runs, one.split.places, two.split.places), within);
}

const stretchesOf = (one: Loose, two: Loose): Stretches => ({ before: one.sentence, after: two.sentence });

function withoutSpaceBehind(texts: Texts, one: Loose, two: Loose): Stretches {
  const trimmed = (text: string, { start, end }: Stretch) => ({
    start,
    end: start + text.slice(start, end).trimEnd().length,
  });
  return { before: trimmed(texts.before, one.sentence), after: trimmed(texts.after, two.sentence) };
}

interface KeptPair {
  readonly one: Loose;
  readonly two: Loose;
  readonly isInOrder: boolean;
  readonly kept: readonly Kept[];
}

/** Every changed sentence with its place in the order: the gap, then the later sentence that it is, or that stands before it. */
function sentencesOf(
  texts: Texts,
  loose: { readonly before: readonly Loose[]; readonly after: readonly Loose[] },
  pairs: readonly KeptPair[],
): ChangedSentence[] {
  const pairOf = new Map(pairs.flatMap((pair) => [[pair.one, pair] as const, [pair.two, pair] as const]));
  const placed = loose.after.map((two) => {
    const pair = pairOf.get(two);
    return { gap: two.gap, at: two.sentence.start, sentence: changed(texts, pair?.one ?? null, two, pair) };
  });
  let last: KeptPair | undefined;
  for (const one of loose.before) {
    const pair = pairOf.get(one);
    if (pair?.isInOrder) last = pair;
    if (pair !== undefined) continue;
    const at = last?.one.gap === one.gap ? last.two.sentence.start : -1;
    placed.push({ gap: one.gap, at, sentence: changed(texts, one, null, undefined) });
  }
  // Stable: what is gone comes behind the sentence that it stood behind.
  return placed.sort((a, b) => a.gap - b.gap || a.at - b.at).map(({ sentence }) => sentence);
}

function changed(texts: Texts, one: Loose | null, two: Loose | null, pair: KeptPair | undefined): ChangedSentence {
  const stretchOf = (loose: Loose | null) => loose && { start: loose.sentence.start, end: loose.sentence.end };
  const [before, after] = [stretchOf(one), stretchOf(two)];
  const nowhere = { start: 0, end: 0 };
  const edits = editsAround(texts, pair?.kept ?? [], { before: before ?? nowhere, after: after ?? nowhere });
  const isMoved = pair !== undefined && !pair.isInOrder;
  return { before, after, isMoved, gap: (two ?? one)!.gap, edits };
}
