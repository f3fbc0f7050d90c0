/**
 * Answers that were written already, for as long as the book is what it was: whoever asks the same again is not made to wait for the
 * store. Those asked for longest ago go first.
 */
import { LRUCache } from "lru-cache";

export interface WrittenAnswer {
  readonly written: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

const mostCharacters = 64 * 1024 * 1024;
/** One answer takes at most this part of it. */
const longest = mostCharacters / 8;

export class AnswerCache {
  readonly #answers = new LRUCache<string, WrittenAnswer>({
    maxSize: mostCharacters,
    maxEntrySize: longest,
    sizeCalculation: ({ written }) => written.length + 1,
  });

  /** `tag`: of everything that the answer hangs on. */
  async answer(tag: string, make: () => Promise<WrittenAnswer>): Promise<WrittenAnswer> {
    const known = this.#answers.get(tag);
    if (known !== undefined) return known;
    const made = await make();
    this.#answers.set(tag, made);
    return made;
  }
}
