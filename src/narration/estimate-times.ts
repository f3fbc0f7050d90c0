/**
 * When each word of a sentence is said, where the engine does not tell: the sound between its first and last audible moment is shared out by the
 * letters of the words, from rest to rest where the sound is silent as often as the script rests.
 *
 * How far that is from what Flite tells of itself: scripts/measure-captions.ts.
 */
import { type SpokenSentence, wordsOf } from "./script.ts";
import type { Stretch } from "./voice.ts";

/** Seconds: the steps in which sound is told from silence, and the shortest silence that is a rest and no consonant. */
const step = 0.01;
const shortest = 0.08;
/** Of the loudest step: what is quieter is silence. */
const quiet = 0.03;
/** So many times as quick as another part no part of a sentence is said. */
const uneven = 2.5;

/** One stretch a word, in order, never overlapping. `rate`: samples a second. */
export function estimateTimes(sentence: SpokenSentence, samples: Float32Array, rate: number): Stretch[] {
  const words = wordsOf(sentence);
  if (words.length === 0) return [];
  const sounding = soundingStretches(samples, rate);
  const ends = restsInside(sentence);
  const limits = [0, ...ends, words.length];
  const groups = limits.slice(1).map((limit, i) => words.slice(limits[i], limit));
  const parts = partedBy(sounding, ends.length);
  if (parts.length === groups.length && areEven(groups, parts))
    return groups.flatMap((group, i) => shared(group, parts[i]!));
  return shared(words, whole(sounding, samples.length / rate));
}

/** Whether all are said about as quickly; else a silence was taken for a rest that is none. */
function areEven(groups: readonly (readonly string[])[], parts: readonly Stretch[]): boolean {
  const paces = groups.map((group, i) => (parts[i]!.to - parts[i]!.from) / lettersOf(group));
  return Math.max(...paces) < uneven * Math.min(...paces);
}

const lettersOf = (words: readonly string[]) => words.reduce((sum, word) => sum + word.length + 1, 0);

/** Indices of the words before which the voice rests. */
function restsInside({ tokens }: SpokenSentence): number[] {
  const found = new Set<number>();
  let word = 0;
  for (const { words, rest } of tokens) {
    word += words.length;
    if (rest !== "" && word > 0) found.add(word);
  }
  found.delete(word);
  return [...found];
}

/** What is heard, silences cut out that are long enough to be rests. */
function soundingStretches(samples: Float32Array, rate: number): Stretch[] {
  const size = Math.max(1, Math.round(step * rate));
  const levels: number[] = [];
  for (let at = 0; at < samples.length; at += size)
    levels.push(Math.sqrt(samples.subarray(at, at + size).reduce((sum, x) => sum + x * x, 0) / size));
  const limit = quiet * levels.reduce((most, level) => Math.max(most, level), 0);
  const stretches: { from: number; to: number }[] = [];
  for (const [i, level] of levels.entries()) {
    if (level <= limit) continue;
    const [from, to] = [(i * size) / rate, Math.min((i + 1) * size, samples.length) / rate];
    const last = stretches.at(-1);
    if (last !== undefined && from - last.to < shortest) last.to = to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** Joined again but at the longest silences, so many; nothing where there are not so many. */
function partedBy(sounding: readonly Stretch[], count: number): Stretch[] {
  const gaps = sounding.slice(1).map(({ from }, i) => ({ before: i + 1, length: from - sounding[i]!.to }));
  if (sounding.length === 0 || gaps.length < count) return [];
  const longest = gaps.toSorted((a, b) => b.length - a.length).slice(0, count);
  const cuts = [0, ...longest.map(({ before }) => before).sort((a, b) => a - b), sounding.length];
  return cuts.slice(1).map((cut, i) => ({ from: sounding[cuts[i]!]!.from, to: sounding[cut - 1]!.to }));
}

const whole = (sounding: readonly Stretch[], duration: number): Stretch =>
  sounding.length === 0 ? { from: 0, to: duration } : { from: sounding[0]!.from, to: sounding.at(-1)!.to };

function shared(words: readonly string[], { from, to }: Stretch): Stretch[] {
  const all = lettersOf(words);
  let before = 0;
  return words.map((word) => {
    const start = before;
    before += word.length + 1;
    return { from: from + ((to - from) * start) / all, to: from + ((to - from) * before) / all };
  });
}
