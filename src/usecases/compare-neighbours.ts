/**
 * Compares versions that stand next to each other and keeps what differs in their figures, so that a history need not.
 *
 * Not here: which pairs there are (ledger/neighbours.ts), how two versions are compared (reconciliation).
 */
import { changeRows } from "../ledger/change-rows.ts";
import { noRows } from "../ledger/entry-rows.ts";
import { pairsAt, placeDocuments, type VersionPair } from "../ledger/neighbours.ts";
import { findTimelines } from "../ledger/queries/find-neighbours.ts";
import { insertRows } from "../ledger/queries/insert-rows.ts";
import { type Comparison, findCompared, pairKey } from "../ledger/queries/load-changes.ts";
import { loadReadVersions } from "../ledger/queries/load-read-versions.ts";
import type { Session } from "../ledger/session.ts";
import type { ReadVersion } from "../reconciliation/read-version.ts";
import { compareByKeys } from "./compare-by-keys.ts";

// A bound on how many texts are held at once.
const pairsAtOnce = 64;

/**
 * Keeps the comparisons of those pairs that have none yet. `read`: versions that need not be loaded. Gives what was
 * compared just now, by `pairKey`.
 */
export async function comparePairs(
  session: Session,
  pairs: readonly VersionPair[],
  read: ReadonlyMap<string, ReadVersion>,
): Promise<Map<string, Comparison>> {
  const unique = new Map(pairs.map((pair) => [pairKey(pair), pair]));
  for (const key of await findCompared(session, [...unique.values()])) unique.delete(key);
  const found = new Map<string, Comparison>();
  const wanted = [...unique.values()];
  for (let start = 0; start < wanted.length; start += pairsAtOnce) {
    const some = wanted.slice(start, start + pairsAtOnce);
    const missing = new Set(some.flatMap(({ before, after }) => [before, after]).filter((id) => !read.has(id)));
    const versions = new Map([...read, ...(await loadReadVersions(session, [...missing]))]);
    const rows = noRows();
    for (const pair of some) {
      const comparison = comparisonOf(versions.get(pair.before), versions.get(pair.after));
      if (comparison === undefined) continue;
      found.set(pairKey(pair), comparison);
      const { changes, sentences } = comparison;
      rows.compared_versions.push({ before_version: pair.before, after_version: pair.after, sentences });
      rows.figure_changes.push(...changeRows(pair, changes));
    }
    await insertRows(session, rows);
  }
  return found;
}

/** What an erasure left without a neighbour is compared with the next one: a rebuild would do the same. */
export async function compareRemaining(session: Session, articleIds: readonly string[]): Promise<void> {
  const documents = await findTimelines(session, articleIds);
  const pairs = [...new Set(documents.map(({ article_id }) => article_id))].flatMap((article) => {
    const own = documents.filter(({ article_id }) => article_id === article);
    const placed = placeDocuments([], own);
    return own.flatMap((document) => pairsAt(document.version_id, placed.get(document)!));
  });
  await comparePairs(session, pairs, new Map());
}

/**
 * Undefined when comparing failed: one pair must not keep a book from being opened or added to; whoever asks for the
 * history of that article is told.
 */
function comparisonOf(before: ReadVersion | undefined, after: ReadVersion | undefined): Comparison | undefined {
  if (before === undefined || after === undefined) throw new Error("a version to compare is not there");
  try {
    return compareByKeys(before, after);
  } catch {
    return undefined;
  }
}
