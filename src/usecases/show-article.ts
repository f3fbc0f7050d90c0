/**
 * One article with everything that was read from its newest version.
 */
import type { Embed, Part } from "../domain/article.ts";
import type { Figure, Quote, Statement, Unnumbered } from "../domain/figure.ts";
import type { Problem } from "../domain/problem.ts";
import type { Book } from "./open-book.ts";

export interface VersionLine {
  readonly id: string;
  /** ISO 8601, when the book got it. */
  readonly added: string;
  readonly published: string | null;
}

export interface ArticleView {
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** Empty, as are all lists below it, when withheld. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly embeds: readonly Embed[];
  readonly figures: readonly Figure[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
  readonly problems: readonly Problem[];
  /** Oldest first. */
  readonly versions: readonly VersionLine[];
  readonly withheld: { readonly reason: string; readonly at: string } | null;
}

/**
 * `reference`: an article's or version's id, a unique beginning of one, a URL, or the name of a file that was added.
 * Throws a BookError: `article-not-found` with near matches, `article-ambiguous` with the candidates.
 */
export async function showArticle(_book: Book, _reference: string): Promise<ArticleView> {
  throw new Error("not built yet");
}
