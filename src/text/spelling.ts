/**
 * How each word that wink-nlp has met is spelled, as it stands and in lower case, kept once for all its uses.
 */

interface Spelling {
  readonly exact: string;
  readonly lower: string;
}

/** By wink's number of the word: it numbers each spelling that it meets from 0 on, some 90,000 from the start. */
const spellings: (Spelling | undefined)[] = new Array<Spelling | undefined>(1 << 17).fill(undefined);

/** The spelling of wink's word number `id`; `read` is asked for its letters the first time only. */
export function spellingOf(id: number, read: () => string): Spelling {
  const known = spellings[id];
  if (known !== undefined) return known;
  const exact = read();
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
