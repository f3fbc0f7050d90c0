/**
 * Words in lower case: "Lund’S" → "lund's".
 */

/**
 * Typographic apostrophes become plain. Keys of objects are the engine's internal strings: one for all that are spelled
 * alike. Comparing such a string with a word of ours, or looking it up in a set, mostly compares two addresses.
 */
export function inLowerCase(exact: string): string {
  return Object.keys({ [exact.toLowerCase().replaceAll("’", "'")]: 0 })[0]!;
}
