/**
 * Answers that were made already, for as long as the book is what it was: whoever asks the same again is not made to wait for the
 * store, and those who ask the same at once wait for one making of it. Those asked for longest ago go first; all go
 * with the first question after the book has changed, so that what was erased is kept nowhere.
 */
import { LRUCache } from "lru-cache";

export interface MadeAnswer {
  readonly written: string | Uint8Array;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Characters, or bytes. */
const mostKept = 64 * 1024 * 1024;
/** One answer takes at most this part of it. */
const longest = mostKept / 8;

export class KeptAnswers {
  readonly #made = new LRUCache<string, MadeAnswer>({
    maxSize: mostKept,
    maxEntrySize: longest,
    sizeCalculation: ({ written }) => written.length + 1,
  });
  readonly #inMaking = new Map<string, Promise<MadeAnswer>>();
  #revision = "";

  /** `tag`: of everything that the answer hangs on, the book's revision among it. Throws what `make` throws, and keeps nothing then. */
  async answer(revision: string, tag: string, make: () => Promise<MadeAnswer>): Promise<MadeAnswer> {
    if (revision !== this.#revision) this.#forget(revision);
    return this.#made.get(tag) ?? this.#inMaking.get(tag) ?? this.#make(tag, make);
  }

  #make(tag: string, make: () => Promise<MadeAnswer>): Promise<MadeAnswer> {
    const revision = this.#revision;
    const making = make()
      .then((answer) => {
        if (revision === this.#revision) this.#made.set(tag, answer);
        return answer;
      })
      .finally(() => this.#inMaking.delete(tag));
    this.#inMaking.set(tag, making);
    return making;
  }

  #forget(revision: string): void {
    this.#revision = revision;
    this.#made.clear();
  }
}
