/**
 * What the page of an article shows: the article, its figures numbered in the order of the text, and of each the estimate
 * that it tells, with how the telling differs.
 */
import type { Figure } from "../domain/figure.ts";
import { BookError } from "../usecases/book-error.ts";
import type { EstimateDetail, Telling } from "../usecases/estimate-view.ts";
import type { Book } from "../usecases/open-book.ts";
import { type ArticleView, showArticle } from "../usecases/show-article.ts";
import { showEstimate } from "../usecases/show-estimate.ts";

export interface ReadFigure {
  readonly figure: Figure;
  /** From 1, in the order of the text. */
  readonly number: number;
  /** Within the version, to link by: "51-69-casualties". */
  readonly key: string;
  /** Null when it was read by a Tollbook that joined nothing. */
  readonly estimate: EstimateDetail | null;
  readonly telling: Telling | null;
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

/** `version`: its number or id; none for the article as it stands. Throws the BookErrors of `showArticle`. */
export async function loadReading(book: Book, reference: string, version?: string): Promise<ArticleReading> {
  const view = await showVersion(book, reference, version);
  const estimates = new Map<string, EstimateDetail>();
  const tellings = new Map<string, Telling>();
  const figures: ReadFigure[] = [];
  const keys = keysOf(view.figures);
  const inOrder = view.figures.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const [index, figure] of inOrder.entries()) {
    const key = keys.get(figure.id)!;
    const id = `${view.versionId}/${key}`;
    if (!tellings.has(id)) await loadEstimate(book, id, estimates, tellings);
    const telling = tellings.get(id) ?? null;
    const estimate = telling === null ? null : (estimates.get(telling.toll.split("/")[0]!) ?? null);
    figures.push({ figure, number: index + 1, key, estimate, telling });
  }
  const number = view.versions.findLastIndex(({ id }) => id === view.versionId) + 1;
  return { view, version: number, figures, byId: new Map(figures.map((one) => [one.figure.id, one])) };
}

async function showVersion(book: Book, reference: string, version: string | undefined): Promise<ArticleView> {
  const view = await showArticle(book, reference);
  if (version === undefined || version === view.versionId) return view;
  const id = /^\d+$/.test(version) ? view.versions[Number(version) - 1]?.id : version;
  const isOwn = id !== undefined && (view.versions.some((one) => one.id === id) || /^v-[0-9a-f]{16}$/.test(id));
  const shown = isOwn ? await showArticle(book, id) : null;
  if (shown === null || shown.articleId !== view.articleId) throw versionNotFound(version, view);
  return shown;
}

/** What is told of one figure is told of all of its estimate: it is loaded once. */
async function loadEstimate(
  book: Book,
  figure: string,
  estimates: Map<string, EstimateDetail>,
  tellings: Map<string, Telling>,
): Promise<void> {
  try {
    const estimate = await showEstimate(book, figure);
    estimates.set(estimate.id, estimate);
    for (const telling of estimate.tellings) tellings.set(telling.figure, telling);
  } catch (error) {
    if (!(error instanceof BookError) || error.code !== "estimate-not-found") throw error;
  }
}

/** Where a figure stands, and what it counts; those that share both are numbered, as the ledger does. */
function keysOf(figures: readonly Figure[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    figures.map(({ id, span, measure }) => {
      const key = `${span.start}-${span.end}-${measure}`;
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return [id, count === 1 ? key : `${key}-${count}`];
    }),
  );
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
