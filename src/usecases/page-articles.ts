/** Lists articles a page at a time, each by the version in which it stands, newest published first. */
import { findArticlePage } from "../ledger/queries/page-articles.ts";
import type { ArticleRow } from "./list-articles.ts";
import type { Book } from "./open-book.ts";
import type { Page, PageChoice } from "./page-view.ts";
import { limitOf, pageOf, placeOf } from "./paging.ts";

export interface ArticleChoice extends PageChoice {
  /** As the articles have it. */
  readonly outlet?: string | undefined;
}

/** Throws a BookError: `limit-malformed`, `cursor-malformed`. */
export async function pageArticles(book: Book, choice: ArticleChoice = {}): Promise<Page<ArticleRow>> {
  const limit = limitOf(choice);
  const after = placeOf("articles", choice, ["", ""] as const);
  const found = await findArticlePage(book.ledger, choice.outlet ?? null, after, limit + 1);
  return pageOf(
    "articles",
    limit,
    found,
    ({ published, articleId }) => [published ?? "", articleId],
    found.slice(0, limit),
  );
}
