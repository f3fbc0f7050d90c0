/** The articles of a book as CSV, one a row. */
import type { ArticleRow } from "../../usecases/list-articles.ts";
import { plainSheet } from "../../wording/tables/csv.ts";

export const articlesSheet = plainSheet<ArticleRow>([
  ["article_id", ({ articleId }) => articleId],
  ["version_id", ({ versionId }) => versionId],
  ["headline", ({ headline }) => headline],
  ["outlet", ({ outlet }) => outlet],
  ["url", ({ url }) => url],
  ["published", ({ published }) => published],
  ["place", ({ place }) => place],
  ["figures", ({ figures }) => figures],
  ["versions", ({ versions }) => versions],
]);
