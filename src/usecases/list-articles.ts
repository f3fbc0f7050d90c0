/**
 * Lists the articles of a book, each by its newest version, in order of publication. Withheld ones are left out.
 */
import { selectArticles } from "../ledger/queries/list-articles.ts";
import type { Book } from "./open-book.ts";

export interface ArticleRow {
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The file or other place that the newest version came from. */
  readonly place: string;
  readonly figures: number;
  readonly versions: number;
}

export async function listArticles(book: Book): Promise<readonly ArticleRow[]> {
  return selectArticles(book.ledger);
}
