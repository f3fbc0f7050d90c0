/** A sentence as it stands in an article, the words of its figures marked. */
import type { Figure } from "../../domain/figure.ts";
import type { Span } from "../../text/span.ts";
import { certaintyOf } from "./certainty.ts";

export type QuotedFigure = Pick<Figure, "span" | "measure" | "quantity" | "status">;

interface QuotedProps {
  readonly words: Span;
  readonly figures: readonly QuotedFigure[];
}

export const Quoted = ({ words, figures }: QuotedProps) => {
  const pieces = [];
  let at = words.start;
  const slice = (from: number, to: number) => words.exact.slice(from - words.start, to - words.start);
  for (const figure of figures.toSorted((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(figure.span.start, at);
    const end = Math.min(figure.span.end, words.end);
    if (end <= start) continue;
    pieces.push(
      slice(at, start),
      <span class={`figure ${figure.measure} ${certaintyOf(figure)}`}>{slice(start, end)}</span>,
    );
    at = end;
  }
  return (
    <q class="words" dir="auto">
      {pieces}
      {slice(at, words.end).trimEnd()}
    </q>
  );
};
