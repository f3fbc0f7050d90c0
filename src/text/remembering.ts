/**
 * Remembers what a pure question was answered, for texts ask the same over and over:
 * `const lookUp = remembering(20_000, findInTable)`.
 *
 * Not here: what is found once a sentence (`perSentence`).
 */

/** The same as `find`; all is forgotten when `limit` answers are kept, so that memory stays bounded. */
export function remembering<T>(limit: number, find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      if (known.size >= limit) known.clear();
      answer = find(key);
      known.set(key, answer);
    }
    return answer;
  };
}
