/** What a book opens with: how much there is, and the latest estimates, corrections and changes without a note. */
import { countShown } from "../ledger/queries/book-counts.ts";
import { findNewsPage, type NewsPlace } from "../ledger/queries/page-articles.ts";
import type { History } from "./history-view.ts";
import type { Book } from "./open-book.ts";
import { loadNews } from "./page-corrections.ts";
import { pageEstimates } from "./page-estimates.ts";
import type { FrontPage, LatestCorrection, LatestSilentChange } from "./page-view.ts";

const inEachList = 10;
/** Some articles have notes and no silent changes, some the other way: looked at a few at a time, and not without end. */
const articlesAtOnce = 12;
const rounds = 4;

export async function frontPage(book: Book): Promise<FrontPage> {
  const counts = await countShown(book.ledger);
  const { items: estimates } = await pageEstimates(book, { limit: inEachList });
  return { counts, estimates, ...(await latestNews(book)) };
}

async function latestNews(book: Book): Promise<Pick<FrontPage, "corrections" | "silentChanges">> {
  const corrections: LatestCorrection[] = [];
  const silentChanges: LatestSilentChange[] = [];
  let after: NewsPlace | null = null;
  for (let round = 0; round < rounds; round++) {
    const found = await findNewsPage(book.ledger, after, articlesAtOnce);
    for (const history of await loadNews(book, found)) {
      corrections.push(...correctionsIn(history));
      silentChanges.push(...silentChangesIn(history));
    }
    const last = found.at(-1);
    if (last === undefined || found.length < articlesAtOnce) break;
    if (corrections.length >= inEachList && silentChanges.length >= inEachList) break;
    after = [last.news, last.article];
  }
  return { corrections: corrections.slice(0, inEachList), silentChanges: silentChanges.slice(0, inEachList) };
}

/** The last first. */
export const correctionsIn = ({ article, corrections }: History): LatestCorrection[] =>
  corrections.map((correction) => ({ article, correction })).reverse();

const silentChangesIn = ({ article, silentChanges, versions }: History): LatestSilentChange[] =>
  silentChanges.map((change) => ({ article, at: versions[change.states[1] - 1]?.at ?? null, change })).reverse();
