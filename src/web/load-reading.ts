/**
 * What the page of an article shows: the article, its figures numbered in the order of the text, and of each which estimate it tells.
 *
 * Not here: how the telling differs, for which all tellings of the estimate are read (statement-page.tsx).
 */
import type { Figure } from "../domain/figure.ts";
import { articlePage } from "../usecases/article-page.ts";
import { BookError } from "../usecases/book-error.ts";
import type { Book } from "../usecases/open-book.ts";
import type { ArticlePage, FigureTie } from "../usecases/page-view.ts";
import type { ArticleView } from "../usecases/show-article.ts";

export interface ReadFigure {
  readonly figure: Figure;
  /** From 1, in the order of the text. */
  readonly number: number;
  /** Within the version, to link by: "51-69-casualties". */
  readonly key: string;
  readonly tie: FigureTie;
}

export interface ArticleReading {
  readonly view: ArticleView;
  /** Number of the version in the order of time, from 1; of the last where its text stood several times. */
  readonly version: number;
  /** In the order of the text. */
  readonly figures: readonly ReadFigure[];
  /** By their ids within the article. */
  readonly byId: ReadonlyMap<string, ReadFigure>;
}

/** `version`: its number or id; none for the article as it stands. Throws the BookErrors of `articlePage`, and `version-not-found`. */
export async function loadReading(book: Book, reference: string, version?: string): Promise<ArticleReading> {
  const { article: view, figures: ties } = await loadVersion(book, reference, version);
  const figures = view.figures
    .map((figure, index) => ({ figure, tie: ties[index]! }))
    .sort((a, b) => a.figure.span.start - b.figure.span.start || a.figure.span.end - b.figure.span.end)
    .map(({ figure, tie }, index): ReadFigure => {
      return { figure, number: index + 1, key: tie.id.slice(tie.id.indexOf("/") + 1), tie };
    });
  const number = view.versions.findLastIndex(({ id }) => id === view.versionId) + 1;
  return { view, version: number, figures, byId: new Map(figures.map((one) => [one.figure.id, one])) };
}

/** Throws as `loadReading` does. */
export async function loadVersion(book: Book, reference: string, version: string | undefined): Promise<ArticlePage> {
  const page = await articlePage(book, reference);
  const { article } = page;
  if (version === undefined || version === article.versionId) return page;
  const id = /^\d+$/.test(version) ? article.versions[Number(version) - 1]?.id : version;
  const isId = id !== undefined && /^v-[0-9a-f]{16}$/.test(id);
  const shown = isId ? await articlePage(book, id) : null;
  if (shown?.article.articleId !== article.articleId) throw versionNotFound(version, article);
  return shown;
}

function versionNotFound(version: string, { articleId, versions }: ArticleView): BookError {
  return new BookError({
    code: "version-not-found",
    place: "version",
    value: version,
    expectation: `a version of ${articleId}: its number from 1 to ${versions.length}, or its id`,
    remedy: "Choose one from the list of the article's versions.",
  });
}
