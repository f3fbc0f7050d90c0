/** Which version of an article has words that the one shown has not: the latest that has them. */
import type { Book } from "../usecases/open-book.ts";
import { showArticle } from "../usecases/show-article.ts";
import { versionAddress } from "./addresses.ts";
import type { ArticleReading } from "./load-reading.ts";
import { resolveWords, type WantedWords } from "./resolve-words.ts";

export interface WordsElsewhere {
  readonly version: number;
  readonly address: string;
}

/** So many versions are read at most. */
const most = 20;

/** Null where no version has them, or where the link gives no quote to look for. */
export async function findWordsElsewhere(
  book: Book,
  { view }: ArticleReading,
  wanted: WantedWords,
): Promise<WordsElsewhere | null> {
  if (wanted.exact === null) return null;
  const others = new Map(view.versions.map(({ id }, index) => [id, index + 1]));
  others.delete(view.versionId);
  for (const [id, version] of [...others].reverse().slice(0, most)) {
    const { text } = await showArticle(book, id);
    if (resolveWords(text, wanted) === null) continue;
    const fields = new URLSearchParams({ exact: wanted.exact, prefix: wanted.prefix, suffix: wanted.suffix });
    if (wanted.start !== null) fields.set("start", String(wanted.start));
    return { version, address: `${versionAddress(view.articleId, version)}?${fields}#words` };
  }
  return null;
}
