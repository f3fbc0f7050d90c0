/**
 * One article as a page shows it: everything that was read from the version in which it stands, or stood at a time, where each of its
 * figures belongs, and what its history tells. Three questions to the store for an article that has been in one state.
 */
import type { Clocks } from "../ledger/clocks.ts";
import { figureId } from "../ledger/figure-key.ts";
import { findStandingNow } from "../ledger/queries/find-standing.ts";
import { findStates } from "../ledger/queries/find-states.ts";
import { loadWholeVersion } from "../ledger/queries/load-whole-version.ts";
import { loadHistories } from "./article-history.ts";
import { type ClockChoice, clocksOf } from "./clocks.ts";
import { findArticle, findMeantVersion } from "./find-article.ts";
import type { Book } from "./open-book.ts";
import type { ArticlePage } from "./page-view.ts";
import { tombstoneView } from "./show-article.ts";
import { subjectOf } from "./subject-of.ts";

/** `reference`, `choice` and what is thrown: as of `showArticle`. */
export async function articlePage(book: Book, reference: string, choice: ClockChoice = {}): Promise<ArticlePage> {
  const clocks = clocksOf(choice);
  const { article_id, version_id } = await meantBy(book, reference, clocks);
  const whole = version_id === undefined ? undefined : await loadWholeVersion(book.ledger, version_id);
  if (whole === undefined) {
    const stone = { article_id, version_id: /^v-/.test(reference) ? reference : null };
    return { article: await tombstoneView(book, stone, clocks), figures: [], corrections: [], silentChanges: [] };
  }
  const { version, ties, ...read } = whole;
  const { id, headline, outlet, url, published, modified, language, authors, text } = version;
  const states = await findStates(book.ledger, [article_id], clocks);
  const hasHistory = states.length > 1 || states.some(({ notesDigest }) => notesDigest !== "");
  const [history] = hasHistory ? await loadHistories(book, [article_id], clocks) : [];
  return {
    article: {
      ...{ articleId: article_id, versionId: id, headline, outlet, url, published, modified, language, authors, text },
      ...read,
      figures: ties.map(({ figure }) => figure),
      versions: states.map(({ id: state, at, added, published: then }) => ({ id: state, at, added, published: then })),
      withheld: null,
    },
    figures: ties.map(({ key, figure, words, estimate, others }) => ({
      ...{ figure: figure.id, id: figureId(id, key), words, estimate, others, subject: subjectOf(figure) },
    })),
    corrections: history?.corrections ?? [],
    silentChanges: history?.silentChanges ?? [],
  };
}

async function meantBy(book: Book, reference: string, clocks: Clocks) {
  const isWhole = /^[av]-[0-9a-f]{16}$/.test(reference) && clocks.asOf === null && clocks.knownAt === null;
  const found = isWhole ? await findStandingNow(book.ledger, reference) : undefined;
  if (found !== undefined) return found;
  const article = await findArticle(book, reference);
  return { article_id: article.article_id, version_id: await findMeantVersion(book, article, clocks) };
}
