/** When each word is heard: the sentences of the narration as far as they are made, asked for again until all are. */
export interface HeardToken {
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly from: number;
  readonly to: number;
}

export interface HeardSentence extends HeardToken {
  readonly tokens: readonly HeardToken[];
}

/** Milliseconds between two questions. */
const patience = 1500;

export class HeardTimes {
  sentences: readonly HeardSentence[] = [];
  readonly #address: string;
  #isAsking = false;
  #isWhole = false;

  constructor(address: string) {
    this.#address = address;
  }

  /** Once the sound is wanted. `onNews` is called when more is known. */
  async follow(onNews: () => void): Promise<void> {
    if (this.#isAsking || this.#isWhole) return;
    this.#isAsking = true;
    // A making that fails or a server that is gone ends it.
    for (let misses = 0; misses < 5 && !this.#isWhole; ) {
      const answer = await fetch(this.#address).catch(() => null);
      if (answer?.ok) {
        this.sentences = ((await answer.json()) as { sentences: HeardSentence[] }).sentences;
        this.#isWhole = answer.status === 200;
        misses = 0;
        onNews();
      } else misses++;
      if (!this.#isWhole) await new Promise((resolve) => setTimeout(resolve, patience));
    }
    this.#isAsking = false;
  }

  /** Index of the sentence that is heard then, or was last; −1 before the first. */
  sentenceAt(seconds: number): number {
    return this.sentences.findLastIndex(({ from }) => from <= seconds + 0.001);
  }

  /** The word that is heard then; null between words. */
  tokenAt(seconds: number): HeardToken | null {
    const sentence = this.sentences[this.sentenceAt(seconds)];
    return sentence?.tokens.findLast(({ span, from, to }) => span && from <= seconds && seconds < to) ?? null;
  }

  /** The first sentence that speaks of this character or what follows it; undefined behind the last. */
  sentenceFrom(offset: number): HeardSentence | undefined {
    return this.sentences.find(({ span }) => span !== null && span.end > offset);
  }
}
