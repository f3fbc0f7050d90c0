/**
 * Which sentence of one text became which of another: "At least 12 died, police said." → "At least 15 died, police said."
 *
 * Only sentences that differ are given. Those that share rare words are compared at all, so that a text of thousands of
 * sentences costs little more than their number. Not here: which words differ inside a pair (text-diff.ts).
 */
import { longestInOrder } from "./common-runs.ts";

/** A sentence that stands in one text and not at that place in the other. */
export interface LooseSentence {
  /** Number of the gap between unchanged sentences in which it stands; the same in both texts. */
  readonly gap: number;
  /** Its words, alike in small and capital letters, each as a number. */
  readonly words: readonly number[];
}

export interface Pair {
  /** Indices into the two lists. */
  readonly before: number;
  readonly after: number;
  /** The pair stands in order with the others of its gap; otherwise the sentence was moved. */
  readonly isInOrder: boolean;
}

/** Share of common words from which two sentences are one: in the same gap, and anywhere in the text. */
const leastInGap = 0.3;
const leastElsewhere = 0.6;
/** A moved sentence has at least so many words in common: "He died." stands in many places. */
const leastWordsElsewhere = 4;
/** Words in more sentences than this do not tell them apart. */
const mostSentencesOfWord = 12;
const candidatesOfSentence = 4;

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** The pairs, in the order of the earlier text. */
export function pairSentences(before: readonly LooseSentence[], after: readonly LooseSentence[]): Pair[] {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const take = (one: number, two: number) => {
    partners.set(one, two);
    taken.add(two);
  };
  for (const { before: one, after: two } of candidatesOf(before, after))
    if (!partners.has(one) && !taken.has(two)) take(one, two);
  for (const [one, two] of leftInGaps(before, after, partners, taken)) take(one, two);
  return inOrder(before, after, partners);
}

/** Best first; of equals those that stand first. */
function candidatesOf(before: readonly LooseSentence[], after: readonly LooseSentence[]): Candidate[] {
  const sentencesOf = new Map<number, number[]>();
  after.forEach(({ words }, at) => {
    for (const word of new Set(words)) {
      const known = sentencesOf.get(word);
      if (known === undefined) sentencesOf.set(word, [at]);
      else known.push(at);
    }
  });
  const found = before.flatMap((sentence, one) => {
    const votes = new Map<number, number>();
    for (const word of new Set(sentence.words)) {
      const holders = sentencesOf.get(word) ?? [];
      if (holders.length > mostSentencesOfWord) continue;
      for (const two of holders) votes.set(two, (votes.get(two) ?? 0) + 1 / holders.length);
    }
    const best = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, candidatesOfSentence);
    return best.flatMap(([two]) => candidateOf(before, after, one, two) ?? []);
  });
  return found.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after);
}

function candidateOf(
  before: readonly LooseSentence[],
  after: readonly LooseSentence[],
  one: number,
  two: number,
): Candidate | undefined {
  const [old, young] = [before[one]!, after[two]!];
  const { share, count } = likeness(old.words, young.words);
  if (old.gap === young.gap) return share < leastInGap ? undefined : { before: one, after: two, score: share + 0.15 };
  if (share < leastElsewhere || count < leastWordsElsewhere) return undefined;
  return { before: one, after: two, score: share };
}

/** How many words two sentences share, and as a share of all their words. */
function likeness(one: readonly number[], two: readonly number[]): { share: number; count: number } {
  const left = new Map<number, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of two) {
    const known = left.get(word) ?? 0;
    if (known === 0) continue;
    left.set(word, known - 1);
    count++;
  }
  return { share: (2 * count) / Math.max(1, one.length + two.length), count };
}

/** What is left in a gap is paired in order: sentences that share only everyday words. */
function leftInGaps(
  before: readonly LooseSentence[],
  after: readonly LooseSentence[],
  partners: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): [number, number][] {
  const free = new Map<number, number[]>();
  after.forEach(({ gap }, two) => {
    if (taken.has(two)) return;
    const known = free.get(gap);
    if (known === undefined) free.set(gap, [two]);
    else known.push(two);
  });
  for (const list of free.values()) list.reverse();
  const pairs: [number, number][] = [];
  before.forEach(({ gap, words }, one) => {
    const list = free.get(gap);
    const two = list?.at(-1);
    if (partners.has(one) || two === undefined || likeness(words, after[two]!.words).share < leastInGap) return;
    pairs.push([one, two]);
    list!.pop();
  });
  return pairs;
}

/** Marks in each gap the longest sequence of pairs that kept its order. */
function inOrder(
  before: readonly LooseSentence[],
  after: readonly LooseSentence[],
  partners: ReadonlyMap<number, number>,
): Pair[] {
  const pairs = [...partners].sort((a, b) => a[0] - b[0]);
  const inGap = pairs.filter(([one, two]) => before[one]!.gap === after[two]!.gap);
  const kept = new Set(longestInOrder(inGap).map(([one]) => one));
  return pairs.map(([one, two]) => ({ before: one, after: two, isInOrder: kept.has(one) }));
}
