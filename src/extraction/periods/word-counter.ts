/** How often a document holds a word: what it speaks of decides which dated event "the war" is. */
import type { CountWord } from "./period-candidate.ts";

export function wordCounter(text: string): CountWord {
  let counts: Map<string, number> | undefined;
  return (word) => {
    if (counts === undefined) {
      counts = new Map();
      for (const [found] of text.toLowerCase().matchAll(/[\p{L}\d/]+(?:-[\p{L}\d]+)*/gu))
        counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    return counts.get(word) ?? 0;
  };
}
