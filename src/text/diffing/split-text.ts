/**
 * Sentences and words as numbers, alike for alike characters, so that comparing two texts compares numbers.
 */
import { type Stretch, sentencePieces, wordPieces } from "./pieces.ts";

export interface SplitSentence extends Stretch {
  readonly id: number;
}

export interface SplitWords {
  readonly places: readonly Stretch[];
  /** One number for the same characters. */
  readonly ids: readonly number[];
  /** One number for the same word in small or capital letters; punctuation left out. */
  readonly plain: readonly number[];
}

/** Numbers the pieces of the texts that are compared with one another. */
export class Splitter {
  readonly #ids = new Map<string, number>();

  #idOf(piece: string): number {
    const known = this.#ids.get(piece);
    if (known !== undefined) return known;
    this.#ids.set(piece, this.#ids.size);
    return this.#ids.size - 1;
  }

  sentencesOf(text: string): SplitSentence[] {
    return sentencePieces(text).map(({ start, end }) => ({ start, end, id: this.#idOf(text.slice(start, end)) }));
  }

  wordsOf(text: string, stretch: Stretch): SplitWords {
    const places = wordPieces(text, stretch);
    const words = places.map(({ start, end }) => text.slice(start, end));
    const plain = words.filter((word) => /[\p{L}\p{N}]/u.test(word)).map((word) => this.#idOf(word.toLowerCase()));
    return { places, ids: words.map((word) => this.#idOf(word)), plain };
  }
}
