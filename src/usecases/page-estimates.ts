/**
 * Lists estimates a page at a time, newest first by the day on which each was said, or else first told.
 *
 * Filters must hold of one mention, as for listEstimates; each word of theirs begins a word of the slot. `since` and `until` are about the
 * day by which the estimate is listed.
 */
import { wordQuery } from "../ledger/queries/find-figures-by-words.ts";
import { type FoundEstimate, findEstimatePage } from "../ledger/queries/page-estimates.ts";
import { checkDay, checkMeasure } from "./check-filters.ts";
import type { EstimateRow } from "./estimate-view.ts";
import { type EstimateFilters, roleOf, tollsOf } from "./list-estimates.ts";
import type { Book } from "./open-book.ts";
import type { Page, PageChoice } from "./page-view.ts";
import { limitOf, pageOf, placeOf } from "./paging.ts";

export type EstimateChoice = Omit<EstimateFilters, "view"> & PageChoice;

/** Throws a BookError: `measure-unknown`, `date-malformed`, `role-unknown`, `limit-malformed`, `cursor-malformed`. */
export async function pageEstimates(book: Book, filters: EstimateChoice = {}): Promise<Page<EstimateRow>> {
  const { measure = null, group = null, place = null, source = null, since = null, until = null } = filters;
  checkMeasure(measure);
  checkDay("--since", since);
  checkDay("--until", until);
  const role = roleOf(filters.role) ?? null;
  const limit = limitOf(filters);
  const after = placeOf("estimates", filters, ["", ""] as const);
  const query = await wordQuery(book.ledger, { words: null, measure, group, place, source });
  const passing = query === null ? null : ({ by: "words", query } as const);
  const found = await findEstimatePage(book.ledger, { passing, since, until, role }, after, limit + 1);
  const ids = found.slice(0, limit).map(({ id }) => id);
  const items = (await tollsOf(book, ids, { measure, group, place, source })).map(({ row }) => row);
  return pageOf("estimates", limit, found, ({ day, id }: FoundEstimate) => [day, id.slice(2)], items);
}
