/**
 * Lists the figures of a book, those of the version in which each article stands or stood at a
 * time, in order of publication.
 */
import type { AttributionLink, Figure } from "../domain/figure.ts";
import type { Clocks } from "../ledger/clocks.ts";
import { loadFigures } from "../ledger/queries/load-figures.ts";
import type { Span } from "../text/span.ts";
import { checkDay, checkMeasure } from "./check-filters.ts";
import { type ClockChoice, clocksOf } from "./clocks.ts";
import { findArticle, findMeantVersion } from "./find-article.ts";
import type { Book } from "./open-book.ts";

/** All given ones must hold. Each word begins a word of the slot, case aside. */
export interface FigureFilters extends ClockChoice {
  readonly measure?: string;
  readonly group?: string;
  readonly place?: string;
  /** Any link of the chain. */
  readonly source?: string;
  /** ISO day, inclusive: published on or after. */
  readonly since?: string;
  /** ISO day, inclusive: published on or before. */
  readonly until?: string;
  /** As `showArticle` takes it. */
  readonly article?: string;
}

export interface FigureRow {
  readonly id: string;
  readonly articleId: string;
  readonly versionId: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The sentence around the figure. */
  readonly words: Span;
  readonly figure: Figure;
  /** Teller first, origin last. */
  readonly attributionText: readonly string[];
}

/** Throws a BookError: `measure-unknown`, `date-malformed`, `article-not-found`. */
export async function listFigures(book: Book, filters: FigureFilters): Promise<readonly FigureRow[]> {
  const { measure = null, group = null, place = null, source = null, since = null, until = null } = filters;
  checkMeasure(measure);
  checkDay("--since", since);
  checkDay("--until", until);
  const clocks = clocksOf(filters);
  const versionIds = filters.article === undefined ? null : await versionsMeant(book, filters.article, clocks);
  const loaded = await loadFigures(book.ledger, { measure, group, place, source, since, until, versionIds, clocks });
  return loaded.map((row) => ({ ...row, attributionText: row.figure.attribution.map(textOfLink) }));
}

async function versionsMeant(book: Book, reference: string, clocks: Clocks): Promise<string[]> {
  const version = await findMeantVersion(book, await findArticle(book, reference), clocks);
  return version === undefined ? [] : [version];
}

/** "John Kirby, spokesman"; what names the source when the text gives no name. */
export function textOfLink({ source, role, organisation }: AttributionLink): string {
  const named = [source, role, organisation].filter((span): span is Span => span !== null);
  const apart = named.filter((span) => !named.some((other) => other !== span && holds(other, span)));
  const words = [...new Set(apart.map(({ exact }) => exact))];
  return words.length > 0 ? words.join(", ") : "an unnamed source";
}

/** "National Security Council spokesman John Kirby" needs no role and organisation behind it. */
function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.exact.length > inner.exact.length;
}
