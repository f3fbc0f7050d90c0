/** The headlines of what was added, as far as it may be shown by now: it may have been withheld or erased since. */
import { findHeadlines } from "../ledger/queries/find-headlines.ts";
import type { AddResult } from "./add-documents.ts";
import type { Book } from "./open-book.ts";

/** By version; one that may not be shown is not among them. */
export function shownHeadlines({ ledger }: Book, results: readonly AddResult[]): Promise<Map<string, string | null>> {
  return findHeadlines(ledger, [...new Set(results.flatMap(({ versionId }) => versionId ?? []))]);
}
