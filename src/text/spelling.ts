/**
 * How each word of wink-nlp's lexicon is spelled, as it stands and in lower case, kept once for all its uses.
 */
import { remembering } from "./remembering.ts";
import { lexiconSize } from "./tagger.ts";

interface Spelling {
  readonly exact: string;
  readonly lower: string;
}

/** By wink's number of the word; words that its lexicon lacks get other numbers in each text and are not kept. */
const spellings: (Spelling | undefined)[] = new Array<Spelling | undefined>(lexiconSize).fill(undefined);

/** So many words that the lexicon lacks are remembered. */
const mostOthers = 50_000;
const spellingOfOther = remembering(mostOthers, (exact): Spelling => ({ exact, lower: inLowerCase(exact) }));

/** The spelling of wink's word number `id`, of which `spelled` holds the letters. */
export function spellingOf(id: number, spelled: readonly string[]): Spelling {
  if (id >= lexiconSize) return spellingOfOther(spelled[id]!);
  const known = spellings[id];
  if (known !== undefined) return known;
  const exact = spelled[id]!;
  const spelling = { exact, lower: inLowerCase(exact) };
  spellings[id] = spelling;
  return spelling;
}

/**
 * Keys of objects are the engine's internal strings: one for all that are spelled alike. Comparing such a string with a
 * word of ours, or looking it up in a set, mostly compares two addresses.
 */
export function inLowerCase(exact: string): string {
  return Object.keys({ [exact.toLowerCase().replaceAll("’", "'")]: 0 })[0]!;
}
