/**
 * What became of one article: its versions in the order of time, what its notes tell, and what changed in its figures.
 */
import type { Clocks } from "../ledger/clocks.ts";
import type { FoundArticle } from "../ledger/queries/find-articles.ts";
import { findTombstones } from "../ledger/queries/find-known.ts";
import { findArticleFacts, findStates } from "../ledger/queries/find-states.ts";
import { groupBy } from "../text/group-by.ts";
import { assembleHistory } from "./assemble-history.ts";
import { type ClockChoice, clocksOf } from "./clocks.ts";
import { findArticle, requireStandings } from "./find-article.ts";
import type { ArticleHistory, History } from "./history-view.ts";
import { loadStates } from "./load-states.ts";
import type { Book } from "./open-book.ts";

/**
 * `reference`: as `showArticle` takes it; a version means its article. Throws a BookError: `article-not-found`,
 * `article-ambiguous`, `no-version-then`, `time-malformed`.
 */
export async function articleHistory(book: Book, reference: string, choice: ClockChoice = {}): Promise<ArticleHistory> {
  const clocks = clocksOf(choice);
  const found = await findArticle(book, reference);
  const [history] = await loadHistories(book, [found.article_id], clocks);
  if (history !== undefined) {
    const stones = await findTombstones(book.ledger, found.article_id, null);
    const withheldVersions = stones.map(({ item_id: id, reason, at }) => ({ id, reason, at }));
    return { ...history, withheld: null, withheldVersions };
  }
  await requireStandings(book.ledger, found.article_id);
  return tombstoneHistory(book, found);
}

/** The histories of the articles, in the order in which they are named; one without a state has none. */
export async function loadHistories(book: Book, articleIds: readonly string[], clocks: Clocks): Promise<History[]> {
  const { states, textOf } = await loadStates(book, await findStates(book.ledger, articleIds, clocks));
  const byArticle = groupBy(states, ({ articleId }) => articleId);
  const last = [...byArticle.values()].map((own) => own.at(-1)!.id);
  const facts = new Map((await findArticleFacts(book.ledger, last)).map((one) => [one.id, one]));
  return articleIds.flatMap((id) => {
    const own = byArticle.get(id);
    return own === undefined ? [] : [assembleHistory(facts.get(id)!, own, textOf)];
  });
}

/** Of what is withheld only the tombstone is shown. */
async function tombstoneHistory(book: Book, { article_id }: FoundArticle): Promise<ArticleHistory> {
  const [stone] = await findTombstones(book.ledger, article_id, null);
  if (stone === undefined) throw new Error(`article ${article_id} has no version that may be shown, and no tombstone`);
  return {
    article: { id: article_id, headline: null, outlet: null, url: null },
    ...{ versions: [], corrections: [], silentChanges: [], changes: [] },
    withheld: { reason: stone.reason, at: stone.at },
    withheldVersions: [],
  };
}
