/**
 * One figure where it stands, with the estimate that it tells, how it differs from the estimate's reading, its parts and its whole.
 *
 *   await showFigure(book, "v-0123456789abcdef/51-69-casualties")
 */
import type { PartKind } from "../domain/article.ts";
import type { Mention } from "../domain/mention.ts";
import { figureId } from "../ledger/figure-key.ts";
import { findSameTellings } from "../ledger/queries/find-curated.ts";
import { findMentionEstimate } from "../ledger/queries/find-estimate-ids.ts";
import { findStandsFrom } from "../ledger/queries/find-standing.ts";
import { type LoadedTie, loadWholeVersion, type WholeVersion } from "../ledger/queries/load-whole-version.ts";
import { doesContain } from "../text/span.ts";
import { BookError } from "./book-error.ts";
import type { Book } from "./open-book.ts";
import type { FigurePage } from "./page-view.ts";
import { showEstimate } from "./show-estimate.ts";

/** Throws a BookError: `figure-not-found`. */
export async function showFigure(book: Book, id: string): Promise<FigurePage> {
  const [versionId = "", key = ""] = id.trim().split("/");
  const whole = /^v-/.test(versionId) ? await loadWholeVersion(book.ledger, versionId) : undefined;
  const own = whole?.ties.find((tie) => tie.key === key);
  if (whole === undefined || own === undefined) throw figureNotFound(id);
  const standsFrom = await findStandsFrom(book.ledger, versionId);
  const mention = (tie: LoadedTie) => mentionOf(whole, tie, standsFrom);
  const container = whole.ties.find(({ figure }) => figure.id === own.figure.partOf);
  return {
    mention: mention(own),
    ...(await estimateOf(book, id.trim())),
    parts: whole.ties.filter(({ figure }) => figure.partOf === own.figure.id).map(mention),
    whole: container === undefined ? null : mention(container),
  };
}

type EstimateSide = Pick<FigurePage, "estimate" | "telling" | "tellings" | "repeated" | "articles">;

async function estimateOf(book: Book, id: string): Promise<EstimateSide> {
  const estimate = await findMentionEstimate(book.ledger, id);
  if (estimate === undefined) return { estimate: null, telling: null, tellings: 0, repeated: 0, articles: 0 };
  const { tellings, origin, said, firstTold, policy, reading, tolls } = await showEstimate(book, estimate);
  // The last version of an article that tells the same speaks for all.
  const same = new Set(await findSameTellings(book.ledger, id));
  return {
    estimate: { id: estimate, origin, said, firstTold, policy, reading, tolls },
    telling: tellings.find(({ figure }) => figure === id) ?? tellings.find(({ figure }) => same.has(figure)) ?? null,
    tellings: tellings.length,
    repeated: tellings.filter(({ repeats }) => repeats !== null).length,
    articles: new Set(tellings.map(({ article }) => article)).size,
  };
}

function mentionOf(
  { version, parts, ties }: WholeVersion,
  { key, figure, words }: LoadedTie,
  standsFrom: string,
): Mention {
  const { id, article_id: article, outlet, headline, url, published } = version;
  const container = ties.find((tie) => tie.figure.id === figure.partOf);
  const part: PartKind = parts.find(({ span }) => doesContain(span, figure.span))?.kind ?? "body";
  return {
    ...{ id: figureId(id, key), article, version: id, outlet, headline, url, published, standsFrom, part, words },
    figure: { ...figure, partOf: container === undefined ? null : figureId(id, container.key) },
  };
}

function figureNotFound(id: string): BookError {
  return new BookError({
    code: "figure-not-found",
    place: "figure",
    value: id,
    expectation: "the id of a figure of a version that may be shown: v-0123456789abcdef/51-69-killed",
    remedy: "Take it from the article or from a list of figures.",
  });
}
