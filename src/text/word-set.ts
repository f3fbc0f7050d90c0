/** A set of words written as one line: `wordSet("in at near")`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
