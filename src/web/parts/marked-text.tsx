/**
 * A stretch of an article's text with its figures as links to their cards, and the words that a link means highlighted.
 * Its text content is the stretch, character by character: numbers of figures are put there by the style sheet.
 */
import type { ComponentChildren, VNode } from "preact";
import type { Span } from "../../text/span.ts";
import type { ReadFigure } from "../load-reading.ts";
import { certaintyOf } from "./certainty.ts";

interface MarkedTextProps {
  readonly span: Span;
  /** In the order of the text; those outside the stretch are passed over. */
  readonly figures: readonly ReadFigure[];
  readonly highlight?: { readonly start: number; readonly end: number } | null;
}

export function MarkedText({ span, figures, highlight = null }: MarkedTextProps) {
  const pieces: ComponentChildren[] = [];
  let at = span.start;
  const plain = (to: number) => {
    if (to > at) pieces.push(...highlighted(span, at, to, highlight));
    at = Math.max(at, to);
  };
  for (const read of figures) {
    // Two figures may share words ("a woman and her two children"): the later one keeps what is left.
    const start = Math.max(read.figure.span.start, at);
    const end = Math.min(read.figure.span.end, span.end);
    if (read.figure.span.end <= span.start || read.figure.span.start >= span.end) continue;
    plain(start);
    if (end > start) pieces.push(<FigureMark read={read}>{highlighted(span, start, end, highlight)}</FigureMark>);
    at = Math.max(at, end);
  }
  plain(span.end);
  return <>{pieces}</>;
}

type Pieces = readonly (string | VNode)[];

const FigureMark = ({ read, children }: { readonly read: ReadFigure; readonly children: Pieces }) => (
  <a
    id={`at-${read.key}`}
    class={`figure ${read.figure.measure} ${certaintyOf(read.figure)}`}
    href={`#figure-${read.key}`}
  >
    {beforeLastWord(children)}
    <span class="end" data-number={read.number}>
      {lastWord(children)}
    </span>
  </a>
);

/** The number of a figure hangs on its last word: it never begins a line, where it would read as a number of the text. */
const lastWord = (children: Pieces) => {
  const last = children.at(-1);
  return typeof last === "string" ? last.slice(last.lastIndexOf(" ") + 1) : last;
};

const beforeLastWord = (children: Pieces): Pieces => {
  const last = children.at(-1);
  const before = children.slice(0, -1);
  return typeof last === "string" ? [...before, last.slice(0, last.lastIndexOf(" ") + 1)] : before;
};

/** The stretch from `from` to `to`, cut where the highlight begins and ends. */
function highlighted(span: Span, from: number, to: number, highlight: MarkedTextProps["highlight"]): Pieces {
  const slice = (start: number, end: number) => span.exact.slice(start - span.start, end - span.start);
  if (!highlight || highlight.end <= from || highlight.start >= to) return [slice(from, to)];
  const [start, end] = [Math.max(highlight.start, from), Math.min(highlight.end, to)];
  const isFirst = start === highlight.start;
  return [
    slice(from, start),
    <mark key="words" id={isFirst ? "words" : undefined}>
      {slice(start, end)}
    </mark>,
    slice(end, to),
  ].filter((piece) => piece !== "");
}
