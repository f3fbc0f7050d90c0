/**
 * A narration that is being made: its sound from the beginning for whoever comes, however late, and what it becomes when it is kept.
 *
 * Not here: which are being made, and when the next may begin (narration-makings).
 */
import type { NarratedSentence } from "../narration/narration.ts";
import { BookError } from "./book-error.ts";
import { forgetNarrations, type KeptNarration, keepNarration } from "./keep-narrations.ts";
import type { FinishedNarration, NarrationProgress } from "./narrate-article.ts";

export interface MakingOptions {
  readonly name: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly bookFolder: string;
  /** Of the sound's file: "mp3". */
  readonly ending: string;
  /** Called once, when it may begin. */
  readonly begin: () => Promise<AsyncGenerator<NarrationProgress, FinishedNarration>>;
}

export class NarrationMaking {
  readonly name: string;
  readonly articleId: string;
  readonly versionId: string;
  /** Settled when its voice is free: all is spoken, or nothing more will be. */
  readonly spoken: Promise<void>;
  /** As far as it is made. */
  readonly sentences: NarratedSentence[] = [];
  readonly #options: MakingOptions;
  readonly #pieces: Uint8Array[] = [];
  readonly #stopping = new AbortController();
  readonly #stopped: Promise<never>;
  #isSoundWhole = false;
  #endSpeaking!: () => void;
  #fault: Error | null = null;
  /** Whoever has heard all that there is. */
  readonly #waiting: (() => void)[] = [];

  constructor(options: MakingOptions) {
    this.#options = options;
    const { name, articleId, versionId } = options;
    [this.name, this.articleId, this.versionId] = [name, articleId, versionId];
    this.spoken = new Promise((resolve) => {
      this.#endSpeaking = resolve;
    });
    const { signal } = this.#stopping;
    this.#stopped = new Promise((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason), { once: true }),
    );
    this.#stopped.catch(() => {});
  }

  /** All of the sound so far, then the rest as it is made; whole before the file is examined and sealed. Throws what the making threw. */
  async *sound(): AsyncGenerator<Uint8Array, void> {
    for (let next = 0; ; ) {
      this.#stopping.signal.throwIfAborted();
      const piece = this.#pieces[next];
      if (piece !== undefined) {
        next++;
        yield piece;
      } else if (this.#isSoundWhole) return;
      else if (this.#fault !== null) throw this.#fault;
      else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  get isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** Makes and keeps it; when it throws, nothing of it is kept. */
  async run(): Promise<KeptNarration> {
    try {
      return await this.#make();
    } catch (error) {
      this.#fault = error as Error;
      throw error;
    } finally {
      this.#endSpeaking();
      this.#tell();
    }
  }

  /** Nothing more is made, given out or kept. */
  stop(): void {
    this.#stopping.abort(stopped(this.name));
    this.#tell();
  }

  async #make(): Promise<KeptNarration> {
    const { begin, bookFolder, ending, versionId } = this.#options;
    const { signal } = this.#stopping;
    signal.throwIfAborted();
    const making = await begin();
    const made = await this.#take(making).finally(() => {
      // When its engine answers; nobody waits for that.
      making.return(undefined as never).catch(() => {});
    });
    signal.throwIfAborted();
    const kept = await keepNarration(bookFolder, made, ending);
    if (!signal.aborted) return kept;
    await forgetNarrations(bookFolder, [versionId]);
    throw signal.reason;
  }

  async #take(making: AsyncGenerator<NarrationProgress, FinishedNarration>): Promise<FinishedNarration> {
    for (;;) {
      // Whoever stops it does not wait for the end of an examination, which may take as long as the sound.
      const next = await Promise.race([making.next(), this.#stopped]);
      if (next.done) return next.value;
      const { bytes, sentence, done, all } = next.value;
      if (bytes.length > 0) this.#pieces.push(bytes);
      this.sentences.push(sentence);
      this.#isSoundWhole = done === all;
      if (this.#isSoundWhole) this.#endSpeaking();
      this.#tell();
    }
  }

  #tell(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

function stopped(name: string): BookError {
  return new BookError({
    ...{ code: "narration-stopped", place: name, value: "a narration that was not finished" },
    expectation: "a server that goes on, and an article that may be shown",
    remedy: "Nothing of it was kept. Ask for it again.",
  });
}
