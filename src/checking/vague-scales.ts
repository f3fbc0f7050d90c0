/**
 * How large a number a vague word is said of: "dozens" of up to two hundred.
 *
 * Not here: how many it states at least (extraction), and "several", which tells no size.
 */

/** The largest number that a vague word would be said of. */
export function scaleOf(words: string): number | undefined {
  return scales.find(([pattern]) => pattern.test(words))?.[1];
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/hundreds of thousands/i, 1_000_000],
  [/tens of thousands/i, 200_000],
  [/thousands/i, 20_000],
  [/hundreds/i, 2000],
  [/scores|dozens/i, 200],
];
