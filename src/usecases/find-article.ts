/**
 * Finds the article that a user means by an id, the beginning of one, a URL, or the name of a file that was added.
 */

import { nameOfPlace } from "../domain/name-of-place.ts";
import { type Clocks, now } from "../ledger/clocks.ts";
import {
  type FoundArticle,
  findByIdPrefix,
  findByPlace,
  findNames,
  type NamedArticle,
} from "../ledger/queries/find-articles.ts";
import { findStanding, findStates } from "../ledger/queries/find-states.ts";
import { BookError } from "./book-error.ts";
import { normalAddress } from "./content-ids.ts";
import type { Book } from "./open-book.ts";

/** Throws a BookError: `article-not-found` with near matches, `article-ambiguous` with the candidates. */
export async function findArticle(book: Book, reference: string): Promise<FoundArticle> {
  const found = await findCandidates(book, reference);
  const [only, ...others] = wholeArticles(found);
  if (only === undefined) throw notFound(reference, await findNames(book.ledger, 2000));
  if (others.length > 0) throw ambiguous(reference, [only, ...others]);
  return only;
}

/**
 * The version that is to be shown: the one that was named, or else the one in which the article stood then. Undefined when
 * none may be shown. Throws a BookError: `time-for-version`, `no-version-then`.
 */
export async function findMeantVersion(
  { ledger }: Book,
  found: FoundArticle,
  clocks: Clocks,
): Promise<string | undefined> {
  const { article_id, version_id } = found;
  if (clocks.asOf === null && clocks.knownAt === null) return version_id ?? findStanding(ledger, article_id, now);
  if (version_id !== null) throw timeForVersion(version_id);
  const then = await findStanding(ledger, article_id, clocks);
  if (then === undefined) await requireStandings(ledger, article_id);
  return then;
}

/** For an article that had no state at the time asked for: throws when it has some at others, returns when it is withheld. */
export async function requireStandings(ledger: Book["ledger"], articleId: string): Promise<void> {
  const [first] = await findStates(ledger, [articleId], now);
  if (first === undefined) return;
  throw new BookError({
    code: "no-version-then",
    place: "article",
    value: `${articleId}, which the book does not have for that time`,
    expectation: "an article that stood, and that the book had, at the time asked for",
    remedy: `Its first version stood from ${first.at ?? first.added} and was added ${first.added}: ask for later.`,
  });
}

function timeForVersion(versionId: string): BookError {
  return new BookError({
    code: "time-for-version",
    place: "article",
    value: versionId,
    expectation: "an article, when it is asked what it said at a time",
    remedy: "Leave the time out to see this version, or name the article.",
  });
}

async function findCandidates({ ledger }: Book, reference: string): Promise<readonly FoundArticle[]> {
  // A figure's id begins with that of its version.
  const id = /^([av]-[0-9a-f]*)(?:\/.*)?$/.exec(reference)?.[1];
  const byId = id === undefined ? [] : await findByIdPrefix(ledger, id);
  if (byId.length > 0) return byId;
  return findByPlace(ledger, normalAddress(reference), reference, `/${reference.replace(/^(?:\.\/)+/, "")}`);
}

/** Several versions of one article that answer to the same beginning mean the article. */
function wholeArticles(found: readonly FoundArticle[]): FoundArticle[] {
  const articles = new Map<string, FoundArticle>();
  for (const one of found) {
    const isAgain = articles.has(one.article_id);
    articles.set(one.article_id, isAgain ? { article_id: one.article_id, version_id: null } : one);
  }
  return [...articles.values()];
}

function ambiguous(reference: string, candidates: readonly FoundArticle[]): BookError {
  const ids = candidates.slice(0, 5).map(({ article_id, version_id }) => version_id ?? article_id);
  return new BookError({
    code: "article-ambiguous",
    place: "article",
    value: reference,
    expectation: `what means one article; this means ${candidates.length}`,
    remedy: `Name one of them: ${ids.join(", ")}${candidates.length > ids.length ? " …" : ""}`,
  });
}

function notFound(reference: string, articles: readonly NamedArticle[]): BookError {
  const near = nearest(reference, articles);
  return new BookError({
    code: "article-not-found",
    place: "article",
    value: reference,
    expectation: "the id, beginning of an id, URL or file name of an article in the book",
    remedy: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "List what the book has: tollbook figures",
  });
}

/** Up to three articles whose file name, headline or id holds the reference or shares most of its letter pairs. */
function nearest(reference: string, articles: readonly NamedArticle[]): string[] {
  const wanted = reference.toLowerCase();
  const scored = articles.map(({ article_id, headline, place }) => {
    const names = [place, place.split("/").at(-1) ?? "", headline ?? "", article_id];
    return { id: article_id, place, score: Math.max(...names.map((name) => likeness(wanted, name.toLowerCase()))) };
  });
  const near = scored.filter(({ score }) => score > 0.5).sort((a, b) => b.score - a.score);
  return near.slice(0, 3).map(({ id, place }) => `${id} (${nameOfPlace(place)})`);
}

/** 1 for a name that holds what is wanted, else Dice's coefficient of their pairs of letters. */
function likeness(wanted: string, name: string): number {
  if (wanted.length > 2 && name.includes(wanted)) return 1;
  const [a, b] = [pairsOf(wanted), pairsOf(name)];
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairsOf(word: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
}
