/**
 * Which stretches of an article may be shown where the operator declared no rights in it: the sentences that tell figures.
 */
import type { Part } from "../domain/article.ts";
import { type Span, spanOf } from "../text/span.ts";
import type { ArticleReading } from "./load-reading.ts";

/** By part, only of parts that tell any; stretches in order that do not overlap. */
export function excerptsOf({ view, figures }: ArticleReading): ReadonlyMap<Part, readonly Span[]> {
  const excerpts = new Map<Part, Span[]>();
  for (const {
    figure,
    tie: { words },
  } of figures) {
    const part = view.parts.find(({ span }) => span.start <= figure.span.start && figure.span.start < span.end);
    if (part === undefined) continue;
    const own = excerpts.get(part) ?? [];
    const last = own.at(-1);
    const start = Math.max(words.start, part.span.start);
    const end = Math.min(Math.max(words.end, figure.span.end), part.span.end);
    if (last !== undefined && start <= last.end)
      own[own.length - 1] = spanOf(view.text, last.start, Math.max(last.end, end));
    else own.push(spanOf(view.text, start, end));
    excerpts.set(part, own);
  }
  return excerpts;
}
