/**
 * Every correction of a book: what newsrooms' notes tell, and which figures changed without one, article by article.
 */
import { findArticlesWithNews } from "../ledger/queries/find-articles-with-news.ts";
import { loadHistories } from "./article-history.ts";
import { type ClockChoice, clocksOf } from "./clocks.ts";
import type { History } from "./history-view.ts";
import type { Book } from "./open-book.ts";

// A bound on how many articles' texts are held at once.
const articlesAtOnce = 32;

/** In order of publication; only the articles that have notes, or changes that nothing accounts for. */
export async function* listCorrections(book: Book, choice: ClockChoice = {}): AsyncGenerator<History> {
  const clocks = clocksOf(choice);
  const ids = await findArticlesWithNews(book.ledger);
  for (let start = 0; start < ids.length; start += articlesAtOnce) {
    const histories = await loadHistories(book, ids.slice(start, start + articlesAtOnce), clocks);
    yield* histories.filter(({ corrections, silentChanges }) => corrections.length + silentChanges.length > 0);
  }
}
