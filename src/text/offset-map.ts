/**
 * Leads from each character of a text back to the bytes that it was read from:
 * of "A &amp; B" the text is "A & B", and its "&" leads to the five bytes of "&amp;".
 *
 * Whitespace that reading put in (between paragraphs, between cells) leads nowhere: null.
 * Not here: how bytes became characters (decoded-text), and which characters reading kept (reading).
 */
import type { DecodedText } from "./decoded-text.ts";

/** Bytes of the source, end exclusive. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Where stretches of the text stand in the decoded source; four numbers each, in the order of the text. */
const fields = 4;

/** Collects the stretches of a text as it is written; neighbours that continue each other become one. */
export class OffsetMapBuilder {
  readonly #stretches: number[] = [];

  /**
   * Says that `text[textStart, textEnd)` comes from `source[sourceStart, sourceEnd)` of the decoded source.
   * Stretches of equal length map character by character, others as a whole (an entity, collapsed whitespace).
   */
  add(textStart: number, textEnd: number, sourceStart: number, sourceEnd: number): void {
    const all = this.#stretches;
    const last = all.length - fields;
    const isLinear = textEnd - textStart === sourceEnd - sourceStart;
    if (last >= 0 && isLinear && all[last + 1] === textStart && all[last + 3] === sourceStart) {
      const isLastLinear = all[last + 1]! - all[last]! === all[last + 3]! - all[last + 2]!;
      if (isLastLinear) {
        all[last + 1] = textEnd;
        all[last + 3] = sourceEnd;
        return;
      }
    }
    all.push(textStart, textEnd, sourceStart, sourceEnd);
  }

  build(source: DecodedText): OffsetMap {
    return new OffsetMap(Float64Array.from(this.#stretches), source);
  }
}

/** See the head of this file. Bytes are found when asked for: most characters are never asked about. */
export class OffsetMap {
  readonly #stretches: Float64Array;
  readonly #source: DecodedText;

  constructor(stretches: Float64Array, source: DecodedText) {
    this.#stretches = stretches;
    this.#source = source;
  }

  /** The map of a text that is its decoded source, unchanged. */
  static ofUnchanged(source: DecodedText): OffsetMap {
    const { length } = source.text;
    return new OffsetMap(Float64Array.of(0, length, 0, length), source);
  }

  /** The decoded source, into which `charactersOf` leads. */
  get source(): string {
    return this.#source.text;
  }

  /** Where the characters `[start, end)` stand in the decoded source; null when none of them stands there. */
  charactersOf(start: number, end: number): ByteRange | null {
    const all = this.#stretches;
    const from = this.#firstEndingAfter(start);
    let to = this.#firstEndingAfter(end - 1);
    if (end <= start || from >= all.length) return null;
    if (to >= all.length || all[to]! >= end) to -= fields;
    if (to < from) return null;
    return { start: this.#sourceStart(from, start), end: this.#sourceEnd(to, end) };
  }

  /** The bytes from which the characters `[start, end)` were read; null when none of them was read from bytes. */
  bytesOf(start: number, end: number): ByteRange | null {
    const range = this.charactersOf(start, end);
    if (range === null) return null;
    return { start: this.#source.byteOffsetOf(range.start), end: this.#source.byteOffsetOf(range.end) };
  }

  #firstEndingAfter(index: number): number {
    let low = 0;
    let high = this.#stretches.length / fields;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#stretches[middle * fields + 1]! <= index) low = middle + 1;
      else high = middle;
    }
    return low * fields;
  }

  #sourceStart(stretch: number, index: number): number {
    const [textStart, , sourceStart] = this.#stretchAt(stretch);
    return this.#isLinear(stretch) ? sourceStart + Math.max(0, index - textStart) : sourceStart;
  }

  #sourceEnd(stretch: number, index: number): number {
    const [, textEnd, , sourceEnd] = this.#stretchAt(stretch);
    return this.#isLinear(stretch) ? sourceEnd - Math.max(0, textEnd - index) : sourceEnd;
  }

  #isLinear(stretch: number): boolean {
    const [textStart, textEnd, sourceStart, sourceEnd] = this.#stretchAt(stretch);
    return textEnd - textStart === sourceEnd - sourceStart;
  }

  #stretchAt(stretch: number): [number, number, number, number] {
    const all = this.#stretches;
    return [all[stretch]!, all[stretch + 1]!, all[stretch + 2]!, all[stretch + 3]!];
  }
}
