/**
 * A stretch of text with the words of figures marked in it.
 *
 *   markFigures(text, sentence, figures, (words) => `[${words}]`) → "Officials said [at least 12] people …"
 */
import type { Span } from "../../text/span.ts";
import { printable } from "../../wording/printable.ts";

/** A stretch, by its own characters, that begins at `start` of the document's text. */
interface Stretch {
  readonly start: number;
  readonly exact: string;
}

/** `figures` in the order of the text; everything outside the marks is made fit for a terminal too. */
export function markFigures<Marked extends { readonly span: Span }>(
  stretch: Stretch,
  figures: readonly Marked[],
  mark: (words: string, figure: Marked) => string,
): string {
  const slice = (from: number, to?: number) => printable(stretch.exact.slice(from, to));
  let marked = "";
  let at = 0;
  for (const figure of figures) {
    // Two figures may share words ("a woman and her two children"): the later one keeps what is left.
    const start = Math.max(figure.span.start - stretch.start, at);
    const end = Math.max(figure.span.end - stretch.start, start);
    marked += slice(at, start) + mark(slice(start, end), figure);
    at = end;
  }
  return marked + slice(at);
}
