/**
 * The two states of an article that a user means by numbers, ids, beginnings of ids, or nothing.
 */
import type { FoundArticle } from "../ledger/queries/find-articles.ts";
import { findTombstones, findWithheld } from "../ledger/queries/find-known.ts";
import type { FoundState } from "../ledger/queries/find-states.ts";
import { BookError } from "./book-error.ts";
import { requireStandings } from "./find-article.ts";
import type { Book } from "./open-book.ts";

/** In the order in which they were named. Throws a BookError. */
export async function findTwoStates(
  { ledger }: Book,
  found: FoundArticle,
  states: readonly FoundState[],
  names: readonly string[],
): Promise<[FoundState, FoundState]> {
  if (states.length === 0) {
    await requireStandings(ledger, found.article_id);
    throw await withheld(ledger, found.article_id);
  }
  const last = states.at(-1)!;
  if (states.length === 1) throw singleVersion(last);
  const [first, second] = names;
  if (first === undefined) return besideOf(found.version_id, states);
  const before = await namedState(first, ledger, states);
  const after = second === undefined ? last : await namedState(second, ledger, states);
  if (before.number === after.number) throw sameVersion(before);
  return [before, after];
}

/** The last two, or the one that was named with the one before it. */
function besideOf(versionId: string | null, states: readonly FoundState[]): [FoundState, FoundState] {
  const at = versionId === null ? -1 : states.findIndex(({ id }) => id === versionId);
  const after = at < 0 ? states.length - 1 : Math.max(at, 1);
  return [states[after - 1]!, states[after]!];
}

async function namedState(name: string, ledger: Book["ledger"], states: readonly FoundState[]): Promise<FoundState> {
  if (/^\d+$/.test(name)) {
    const numbered = states[Number(name) - 1];
    if (numbered === undefined) throw versionNotFound(name, states, "");
    return numbered;
  }
  const matching = states.filter(({ id }) => id.startsWith(name));
  const [only] = matching;
  if (only === undefined || name.length < 3) {
    const [stone] = await findWithheld(ledger, [name]);
    throw versionNotFound(name, states, stone === undefined ? "" : `, which is withheld: ${stone.reason}`);
  }
  // A text that came back stands several times under one id; any of them will do.
  if (matching.some(({ id }) => id !== only.id)) throw versionAmbiguous(name, matching);
  return only;
}

function singleVersion({ articleId, at, added }: FoundState): BookError {
  return new BookError({
    code: "single-version",
    place: "article",
    value: `${articleId}, of which there is one version, from ${at ?? added}`,
    expectation: "an article with two versions to compare",
    remedy: "Add the page again when it has changed: other text under the same address is a new version.",
  });
}

function sameVersion({ number, id }: FoundState): BookError {
  return new BookError({
    code: "same-version",
    place: "version",
    value: `version ${number} (${id}) twice`,
    expectation: "two versions",
    remedy: "Name the earlier one first, then the later one; the last stands for the second when it is left out.",
  });
}

function versionNotFound(name: string, states: readonly FoundState[], more: string): BookError {
  const { articleId } = states[0]!;
  return new BookError({
    code: "version-not-found",
    place: "version",
    value: name + more,
    expectation: `a version of ${articleId}: its number from 1 to ${states.length}, its id, or a beginning of it`,
    remedy: `List them: tollbook history ${articleId}`,
  });
}

function versionAmbiguous(name: string, states: readonly FoundState[]): BookError {
  return new BookError({
    code: "version-ambiguous",
    place: "version",
    value: name,
    expectation: "what means one version of the article",
    remedy: `Name one of them: ${[...new Set(states.map(({ id }) => id))].slice(0, 5).join(", ")}`,
  });
}

async function withheld(ledger: Book["ledger"], articleId: string): Promise<BookError> {
  const [stone] = await findTombstones(ledger, articleId, null);
  return new BookError({
    code: "version-not-found",
    place: "article",
    value: `${articleId}, which is withheld${stone === undefined ? "" : `: ${stone.reason}`}`,
    expectation: "an article with versions that may be shown",
    remedy: `See its tombstone: tollbook show ${articleId}`,
  });
}
