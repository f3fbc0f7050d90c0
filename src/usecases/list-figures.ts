/**
 * Lists the figures of a book, those of each article's newest version, in order of publication.
 */
import type { Figure } from "../domain/figure.ts";
import type { Span } from "../text/span.ts";
import type { Book } from "./open-book.ts";

/** All given ones must hold. Words match anywhere in the slot's characters, case aside. */
export interface FigureFilters {
  readonly measure?: string;
  readonly group?: string;
  readonly place?: string;
  /** Any link of the chain. */
  readonly source?: string;
  /** ISO day, inclusive: published on or after. */
  readonly since?: string;
  /** ISO day, inclusive: published on or before. */
  readonly until?: string;
  /** As `showArticle` takes it. */
  readonly article?: string;
}

export interface FigureRow {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The sentence around the figure. */
  readonly words: Span;
  readonly figure: Figure;
  /** Teller first, origin last. */
  readonly attributionText: readonly string[];
}

/** Throws a BookError: `measure-unknown`, `date-malformed`, `article-not-found`. */
export async function listFigures(_book: Book, _filters: FigureFilters): Promise<readonly FigureRow[]> {
  throw new Error("not built yet");
}
