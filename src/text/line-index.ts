/**
 * Lines and columns of a text, as editors count them: both from 1, columns in UTF-16 code units. A line ends behind \n, \r\n or \r.
 *
 *   new LineIndex("a\nbc").placeOf(3) → { line: 2, column: 2 }
 */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

export class LineIndex {
  readonly #text: string;
  /** Where each line begins. */
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)];
  }

  /** Of an offset inside the text or at its end. */
  placeOf(offset: number): LinePlace {
    const line = this.#lineAt(offset);
    return { line: line + 1, column: offset - this.#starts[line]! + 1 };
  }

  /** The offset of a place; the nearest one in the text where there is no such place. */
  offsetOf({ line, column }: LinePlace): number {
    const start = this.#starts[Math.min(Math.max(line, 1), this.#starts.length) - 1]!;
    const end = line < 1 ? start : line > this.#starts.length ? this.#text.length : start + this.lineOf(line).length;
    return Math.min(start + Math.max(column - 1, 0), end);
  }

  /** The words of a line without its end; lines count from 1. */
  lineOf(line: number): string {
    const start = this.#starts[line - 1] ?? this.#text.length;
    return this.#text.slice(start, this.#starts[line] ?? this.#text.length).replace(/[\r\n]+$/, "");
  }

  #lineAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
