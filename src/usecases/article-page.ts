/**
 * One article as a page shows it: everything that was read from the version in which it stands, or stood at a time, where each of its
 * figures belongs, and what its history tells. One question to the store for an article that has been in one state.
 */
import type { Clocks } from "../ledger/clocks.ts";
import { figureId } from "../ledger/figure-key.ts";
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
  const { article_id, whole } = await loadMeant(book, reference, clocks);
  if (whole === undefined) {
    const stone = { article_id, version_id: /^v-/.test(reference) ? reference : null };
    return { article: await tombstoneView(book, stone, clocks), figures: [], corrections: [], silentChanges: [] };
  }
  const { version, ties, states: statesNow, ...read } = whole;
  const { id, headline, outlet, url, published, modified, language, authors, text } = version;
  const states = isNow(clocks) ? statesNow : await findStates(book.ledger, [article_id], clocks);
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
      ...{ figure: figure.id, id: figureId(id, key), words, estimate, others },
      // Made when asked for: most pages lead to the estimate alone.
      get subject() {
        return subjectOf(figure);
      },
    })),
    corrections: history?.corrections ?? [],
    silentChanges: history?.silentChanges ?? [],
  };
}

const isNow = ({ asOf, knownAt }: Clocks) => asOf === null && knownAt === null;

async function loadMeant(book: Book, reference: string, clocks: Clocks) {
  const isWhole = /^[av]-[0-9a-f]{16}$/.test(reference) && isNow(clocks);
  const known = isWhole ? await loadWholeVersion(book.ledger, reference) : undefined;
  if (known !== undefined) return { article_id: known.version.article_id, whole: known };
  const article = await findArticle(book, reference);
  const meant = await findMeantVersion(book, article, clocks);
  const whole = meant === undefined ? undefined : await loadWholeVersion(book.ledger, meant);
  return { article_id: article.article_id, whole };
}
