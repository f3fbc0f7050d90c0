/**
 * One article with everything that was read from the version in which it stands, or stood at a time.
 */
import type { Embed, Part } from "../domain/article.ts";
import type { Figure, Quote, Statement, Unnumbered } from "../domain/figure.ts";
import type { Problem } from "../domain/problem.ts";
import { type Clocks, now } from "../ledger/clocks.ts";
import type { FoundArticle } from "../ledger/queries/find-articles.ts";
import { findTombstones } from "../ledger/queries/find-known.ts";
import { findStates } from "../ledger/queries/find-states.ts";
import { loadFigures } from "../ledger/queries/load-figures.ts";
import { loadVersion } from "../ledger/queries/load-version.ts";
import { type ClockChoice, clocksOf } from "./clocks.ts";
import { findArticle, findMeantVersion } from "./find-article.ts";
import type { Book } from "./open-book.ts";

/** A state of the article; a text that comes back is one of its own. */
export interface VersionLine {
  readonly id: string;
  /** The article's own time for it, as its source gives it; null when it is undated. */
  readonly at: string | null;
  /** ISO 8601, when the book got it. */
  readonly added: string;
  readonly published: string | null;
}

export interface ArticleView {
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** Empty, as are all lists below it, when withheld. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly embeds: readonly Embed[];
  readonly figures: readonly Figure[];
  readonly unnumbered: readonly Unnumbered[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Statement[];
  readonly problems: readonly Problem[];
  /** Oldest first. */
  readonly versions: readonly VersionLine[];
  readonly withheld: { readonly reason: string; readonly at: string } | null;
}

/**
 * `reference`: an article's or version's id, a unique beginning of one, a URL, or the name of a file that was added.
 * `choice`: what it said then, or what the book had by then, rather than now.
 * Throws a BookError: `article-not-found` with near matches, `article-ambiguous` with the candidates, `no-version-then`,
 * `time-for-version`, `time-malformed`.
 */
export async function showArticle(book: Book, reference: string, choice: ClockChoice = {}): Promise<ArticleView> {
  const clocks = clocksOf(choice);
  const found = await findArticle(book, reference);
  const versionId = await findMeantVersion(book, found, clocks);
  const loaded = versionId === undefined ? undefined : await loadVersion(book.ledger, versionId);
  if (loaded === undefined) return tombstoneView(book, found, clocks);
  const { version, ...read } = loaded;
  const { id, article_id: articleId, headline, outlet, url, published, modified, language, authors, text } = version;
  const figures = await loadFigures(book.ledger, { ...anyFigure, versionIds: [id] });
  return {
    articleId,
    versionId: id,
    ...{ headline, outlet, url, published, modified, language, authors, text },
    ...read,
    figures: figures.map(({ figure }) => figure),
    versions: await linesOf(book, articleId, clocks),
    withheld: null,
  };
}

async function linesOf(book: Book, articleId: string, clocks: Clocks): Promise<VersionLine[]> {
  const states = await findStates(book.ledger, [articleId], clocks);
  return states.map(({ id, at, added, published }) => ({ id, at, added, published }));
}

/** A filter that every figure passes. */
export const anyFigure = {
  measure: null,
  group: null,
  place: null,
  source: null,
  since: null,
  until: null,
  clocks: now,
};

/** Of what is withheld only the tombstone is shown. */
export async function tombstoneView(
  book: Book,
  { article_id, version_id }: FoundArticle,
  clocks: Clocks,
): Promise<ArticleView> {
  const [stone] = await findTombstones(book.ledger, article_id, version_id);
  if (stone === undefined) throw new Error(`article ${article_id} has no version that may be shown, and no tombstone`);
  return {
    articleId: article_id,
    versionId: version_id ?? "",
    ...{ headline: null, outlet: null, url: null, published: null, modified: null, language: null, authors: [] },
    ...{ text: "", parts: [], embeds: [], figures: [], unnumbered: [], quotes: [], attributions: [], problems: [] },
    versions: await linesOf(book, article_id, clocks),
    withheld: { reason: stone.reason, at: stone.at },
  };
}
