/**
 * Whether what was heard in a sentence's sound is what its script says, for the words whose change would misstate it. The sound is heard
 * twice, in different ways, and a fault is told where neither hearing is what is written: a recognizer mishears more often than an engine misspeaks.
 *
 * Words are laid beside those that were heard at the least cost (edit distance, Wagner and Fischer 1974).
 */
import { delicateSites, type Site } from "./delicate-words.ts";

/** What one place of the sentence should say, and what was heard there: words joined by blanks, empty for none. */
export interface Misheard {
  readonly expected: string;
  readonly heard: string;
}

/**
 * All words in lower case. `free`: with all of English to choose from; `bound`: with nothing but what the sentence could say. `isKnown`: whether the
 * recognizer has a word. Beside a name that it has not, it hears whatever sounds like it, numbers too: what is heard there besides proves nothing.
 */
export function compareHeard(
  words: readonly string[],
  { free, bound }: { readonly free: readonly string[]; readonly bound: readonly string[] },
  isKnown: (word: string) => boolean,
): Misheard[] {
  const sites = delicateSites(words);
  const isOpen = (gap: number) => [words[gap - 1], words[gap]].some((word) => word !== undefined && !isKnown(word));
  const [freely, strictly] = [free, bound].map((heard) => heardAt(words, sites, heard, isOpen));
  return [...strictly!].flatMap(([place, { expected, heard }]) => {
    const other = freely!.get(place)?.heard ?? "";
    return heard !== expected && other !== expected ? [{ expected, heard }] : [];
  });
}

/** By place: a site's first word, or the gap before a word where something was heard that nobody wrote; not where the gap is open to that. */
function heardAt(
  words: readonly string[],
  sites: readonly Site[],
  heard: readonly string[],
  isOpen: (gap: number) => boolean,
): Map<string, Misheard> {
  const { inPlaceOf, before } = layBeside(words, heard);
  const places = new Map<string, Misheard>();
  const taken = new Set<number>();
  for (const { from, to } of sites) {
    const inside: string[] = [];
    for (let gap = from; gap <= to; gap++) {
      const isEdge = gap === from || gap === to;
      const added = before[gap]!;
      if (!taken.has(gap)) inside.push(...(isEdge ? delicateOf(added) : added));
      taken.add(gap);
      if (gap < to && inPlaceOf[gap] !== null) inside.push(inPlaceOf[gap]!);
    }
    places.set(`at ${from}`, {
      expected: words.slice(from, to).map(soundOf).join(" "),
      heard: inside.map(soundOf).join(" "),
    });
  }
  for (const [gap, added] of before.entries()) {
    const delicate = taken.has(gap) || isOpen(gap) ? [] : delicateOf(added);
    if (delicate.length > 0) places.set(`before ${gap}`, { expected: "", heard: delicate.map(soundOf).join(" ") });
  }
  return places;
}

const delicateOf = (words: readonly string[]) => delicateSites(words).flatMap(({ from, to }) => words.slice(from, to));

/** Words that nobody can tell apart by ear. */
const homophones: Readonly<Record<string, string>> = {
  ...{ for: "four", fore: "four", to: "two", too: "two", won: "one", ate: "eight", know: "no", sum: "some" },
  ...{ oh: "zero", o: "zero" },
};
const soundOf = (word: string) => (Object.hasOwn(homophones, word) ? homophones[word]! : word);

interface Laid {
  /** By word of the script: what was heard instead; null where nothing was. */
  readonly inPlaceOf: readonly (string | null)[];
  /** By word, and behind the last: what was heard besides. */
  readonly before: readonly (readonly string[])[];
}

function layBeside(words: readonly string[], heard: readonly string[]): Laid {
  const width = heard.length + 1;
  const same = (i: number, j: number) => (soundOf(words[i]!) === soundOf(heard[j]!) ? 0 : 1.5);
  const costs = new Float64Array((words.length + 1) * width);
  for (let j = 1; j < width; j++) costs[j] = j;
  for (let i = 1; i <= words.length; i++) {
    costs[i * width] = i;
    for (let j = 1; j < width; j++) {
      const both = costs[(i - 1) * width + j - 1]! + same(i - 1, j - 1);
      costs[i * width + j] = Math.min(both, costs[(i - 1) * width + j]! + 1, costs[i * width + j - 1]! + 1);
    }
  }
  const inPlaceOf = new Array<string | null>(words.length).fill(null);
  const before: string[][] = Array.from({ length: words.length + 1 }, () => []);
  for (let [i, j] = [words.length, heard.length]; i > 0 || j > 0; ) {
    const here = costs[i * width + j]!;
    if (i > 0 && j > 0 && here === costs[(i - 1) * width + j - 1]! + same(i - 1, j - 1)) inPlaceOf[--i] = heard[--j]!;
    else if (j > 0 && here === costs[i * width + j - 1]! + 1) before[i]!.unshift(heard[--j]!);
    else i--;
  }
  return { inPlaceOf, before };
}
