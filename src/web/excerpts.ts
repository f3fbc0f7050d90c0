/**
 * Which stretches of an article may be shown where the operator declared no rights in it: the sentences that tell figures.
 */
import type { Part } from "../domain/article.ts";
import { doesContain, type Span, spanOf } from "../text/span.ts";
import type { ArticleReading } from "./load-reading.ts";
import { type FoundWords, resolveWords, type WantedWords } from "./resolve-words.ts";

export type Excerpts = ReadonlyMap<Part, readonly Span[]>;

/** By part, only of parts that tell any; stretches in order that do not overlap. */
export function excerptsOf({ view, figures }: ArticleReading): Excerpts {
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

/** What is shown of a part; null for the whole. */
export const shownOf = (part: Part, excerpts: Excerpts | null): readonly Span[] | null =>
  excerpts === null || part.kind === "headline" ? null : (excerpts.get(part) ?? []);

/** The words that a link means, only where they are shown: what is hidden must not be told to whoever guesses it. */
export function resolveShown(
  { view }: ArticleReading,
  excerpts: Excerpts | null,
  wanted: WantedWords,
): FoundWords | null {
  if (excerpts === null) return resolveWords(view.text, wanted);
  const shown = view.parts.flatMap((part) => shownOf(part, excerpts) ?? [part.span]).sort((a, b) => a.start - b.start);
  const found = resolveWords(blanked(view.text, shown), wanted);
  return found !== null && shown.some((span) => doesContain(span, found)) ? found : null;
}

/** The text with nothing outside the stretches, which are in order; each offset is what it was. */
function blanked(text: string, shown: readonly Span[]): string {
  const pieces: string[] = [];
  let known = 0;
  for (const { start, end } of shown) {
    pieces.push("\0".repeat(Math.max(0, start - known)), text.slice(Math.max(start, known), end));
    known = Math.max(known, end);
  }
  return pieces.join("");
}
