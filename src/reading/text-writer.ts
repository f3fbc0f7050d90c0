/**
 * Writes the text of an article part by part and remembers where each character came from.
 * A run of whitespace becomes one space, "\n" stands for a line break, "\t" between table cells, "\n\n" between parts;
 * soft hyphens and zero-width spaces, which only tell where a line may break, are left out.
 *
 * Not here: which texts are written, and as what (page-parts).
 */
import type { Part, PartKind } from "../domain/article.ts";
import type { DecodedText } from "../text/decoded-text.ts";
import { type OffsetMap, OffsetMapBuilder } from "../text/offset-map.ts";
import { spanOf } from "../text/span.ts";
import type { HtmlText, Piece } from "./html-tree.ts";

const betweenParts = "\n\n";
const words = /[^\s\u00AD\u200B\u2060]+/g;
const gapWithSpace = /\s/;

export class TextWriter {
  readonly #map = new OffsetMapBuilder();
  readonly #bounds: { kind: PartKind; start: number; end: number }[] = [];
  #text = "";
  #partStart = 0;
  #separator = "";
  /** Whitespace seen but not yet written: it is only written before a word. */
  #gap: { mark: string; start: number; end: number } | null = null;

  /** Adds a text of the page to the current part. */
  append(text: Pick<HtmlText, "pieces">): void {
    for (const piece of text.pieces) this.#appendPiece(piece);
  }

  /** Adds a break inside the current part: it is written when a word follows. */
  appendBreak(mark: "\n" | "\t"): void {
    this.#gap = { mark, start: -1, end: -1 };
  }

  /** Ends the current part. Gives its index, or null when nothing was written: then there is no part. */
  endPart(kind: PartKind): number | null {
    const start = this.#partStart;
    const end = this.#text.length;
    this.#gap = null;
    if (end <= start) return null;
    this.#bounds.push({ kind, start, end });
    this.#separator = betweenParts;
    return this.#bounds.length - 1;
  }

  finish(source: DecodedText): { text: string; parts: Part[]; offsets: OffsetMap } {
    const text = this.#text;
    const parts = this.#bounds.map(({ kind, start, end }) => ({ kind, span: spanOf(text, start, end) }));
    return { text, parts, offsets: this.#map.build(source) };
  }

  #appendPiece({ value, start, end }: Piece): void {
    const isLiteral = value.length === end - start;
    let behind = 0;
    for (const match of value.matchAll(words)) {
      this.#noteGap(
        value.slice(behind, match.index),
        isLiteral ? start + behind : start,
        isLiteral ? start + match.index : end,
      );
      behind = match.index + match[0].length;
      this.#writeGap();
      if (isLiteral) this.#write(match[0], start + match.index, start + behind);
      else this.#write(match[0], start, end);
    }
    this.#noteGap(value.slice(behind), isLiteral ? start + behind : start, end);
  }

  #noteGap(blank: string, start: number, end: number): void {
    if (!gapWithSpace.test(blank)) return;
    if (this.#gap === null) this.#gap = { mark: " ", start, end };
    else if (this.#gap.start < 0) this.#gap = { mark: this.#gap.mark, start, end };
    else this.#gap = { ...this.#gap, end };
  }

  #writeGap(): void {
    const gap = this.#gap;
    this.#gap = null;
    if (this.#separator !== "") {
      this.#text += this.#separator;
      this.#separator = "";
      this.#partStart = this.#text.length;
    } else if (gap !== null && this.#text.length > this.#partStart) {
      if (gap.start >= 0) this.#write(gap.mark, gap.start, gap.end);
      else this.#text += gap.mark;
    }
  }

  #write(words: string, start: number, end: number): void {
    const from = this.#text.length;
    this.#text += words;
    this.#map.add(from, this.#text.length, start, end);
  }
}
