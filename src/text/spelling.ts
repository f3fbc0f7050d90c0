/**
 * How each word of wink-nlp's lexicon is spelled, as it stands and in lower case, kept once for all its uses.
 */
import { lexiconSize } from "./tagger.ts";

interface Spelling {
  readonly exact: string;
  readonly lower: string;
}

/** By wink's number of the word; words that its lexicon lacks get other numbers in each text and are not kept. */
const spellings: (Spelling | undefined)[] = new Array<Spelling | undefined>(lexiconSize).fill(undefined);

/** The spelling of wink's word number `id`; `read` is asked for the letters of a word of the lexicon the first time only. */
export function spellingOf(id: number, read: () => string): Spelling {
  const known = spellings[id];
  if (known !== undefined) return known;
  const exact = read();
  const spelling = { exact, lower: inLowerCase(exact) };
  if (id < lexiconSize) spellings[id] = spelling;
  return spelling;
}

/**
 * Keys of objects are the engine's internal strings: one for all that are spelled alike. Comparing such a string with a
 * word of ours, or looking it up in a set, mostly compares two addresses.
 */
export function inLowerCase(exact: string): string {
  return Object.keys({ [exact.toLowerCase().replaceAll("’", "'")]: 0 })[0]!;
}
