/**
 * What newsrooms corrected, and which figures changed without a word, a page at a time: an article an item, as its history tells, those
 * with the latest news first.
 */
import { type FoundNews, findNewsPage, type NewsPlace } from "../ledger/queries/page-articles.ts";
import { loadHistories } from "./article-history.ts";
import { clocksOf } from "./clocks.ts";
import type { History } from "./history-view.ts";
import type { Book } from "./open-book.ts";
import type { Page, PageChoice } from "./page-view.ts";
import { cursorOf, limitOf, placeOf } from "./paging.ts";

/** Throws a BookError: `limit-malformed`, `cursor-malformed`. */
export async function pageCorrections(book: Book, choice: PageChoice = {}): Promise<Page<History>> {
  const limit = limitOf(choice);
  const items: History[] = [];
  let after: NewsPlace | null = placeOf("corrections", choice, ["", ""] as const);
  for (;;) {
    const wanted = limit - items.length;
    const found: FoundNews[] = await findNewsPage(book.ledger, after, wanted + 1);
    const some = found.slice(0, wanted);
    items.push(...(await loadNews(book, some)));
    const last = some.at(-1);
    if (found.length <= wanted || last === undefined) return { items, next: null };
    after = [last.news, last.article];
    if (items.length === limit) return { items, next: cursorOf("corrections", after) };
  }
}

/** Of the articles that may have something to tell those that have. */
export async function loadNews(book: Book, found: readonly FoundNews[]): Promise<History[]> {
  const histories = await loadHistories(
    book,
    found.map(({ article }) => article),
    clocksOf({}),
  );
  return histories.filter(({ corrections, silentChanges }) => corrections.length + silentChanges.length > 0);
}
