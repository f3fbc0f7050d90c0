/**
 * When each word of a sentence is said, from the phones that an engine said in it and those that each word has when it stands alone:
 * the two sequences are laid beside each other at the least cost (edit distance, Wagner and Fischer 1974), since a phone changes or goes
 * beside its neighbours ("the" before a vowel, "used to").
 */
import type { Stretch } from "./voice.ts";

/** A phone as it was said, and when it ended. Seconds. */
export interface TimedPhone {
  readonly name: string;
  readonly to: number;
}

/** What engines print for a rest between phones. */
const rest = "pau";
const vowel = /^[aeiou]/;

/** One stretch a word, in order and never overlapping; one of no length for a word of which nothing was said. `wordPhones`: by word, those it has alone. */
export function alignPhones(said: readonly TimedPhone[], wordPhones: readonly (readonly string[])[]): Stretch[] {
  const heard = said
    .map(({ name, to }, i) => ({ name, from: said[i - 1]?.to ?? 0, to }))
    .filter(({ name }) => name !== rest);
  const expected = wordPhones.flatMap((phones, word) => phones.map((name) => ({ name, word })));
  const wordOf = layBeside(
    heard.map(({ name }) => name),
    expected,
  );
  const stretches: { from: number; to: number }[] = [];
  let i = 0;
  for (let word = 0; word < wordPhones.length; word++) {
    const from = i;
    while (i < heard.length && wordOf[i]! <= word) i++;
    const [first, last] = [heard[from], heard[i - 1]];
    const before = stretches.at(-1)?.to ?? heard[0]?.from ?? 0;
    stretches.push(i > from ? { from: first!.from, to: last!.to } : { from: before, to: before });
  }
  return stretches;
}

const costOf = (a: string, b: string) => (a === b ? 0 : vowel.test(a) === vowel.test(b) ? 0.6 : 1.4);

/** For each phone that was heard, the word that it belongs to; never falling. */
function layBeside(heard: readonly string[], expected: readonly { name: string; word: number }[]): number[] {
  const width = expected.length + 1;
  const costs = new Float64Array((heard.length + 1) * width);
  for (let j = 1; j < width; j++) costs[j] = j;
  for (let i = 1; i <= heard.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const both = costs[(i - 1) * width + j - 1]! + costOf(heard[i - 1]!, expected[j - 1]!.name);
      costs[i * width + j] = Math.min(both, costs[(i - 1) * width + j]! + 1, costs[i * width + j - 1]! + 1);
    }
  }
  const words = new Array<number>(heard.length).fill(0);
  for (let i = heard.length, j = width - 1; i > 0; ) {
    const here = costs[i * width + j]!;
    if (j > 0 && here === costs[(i - 1) * width + j - 1]! + costOf(heard[i - 1]!, expected[j - 1]!.name)) {
      words[--i] = expected[--j]!.word;
    } else if (j > 0 && here === costs[i * width + j - 1]! + 1) j--;
    // Said beyond what the word has alone: it is of the word before.
    else words[--i] = expected[Math.max(j - 1, 0)]?.word ?? 0;
  }
  return words;
}
