/** The sources that figures name, a page at a time, those that are named most often first. Each spelling is a source of its own here. */
import { type FoundSource, findSourcePage } from "../ledger/queries/page-sources.ts";
import type { Book } from "./open-book.ts";
import type { Page, PageChoice, SourceRow } from "./page-view.ts";
import { limitOf, pageOf, placeOf } from "./paging.ts";

export interface SourceChoice extends PageChoice {
  /** Somewhere in the name, case aside. */
  readonly words?: string | undefined;
}

/** Throws a BookError: `limit-malformed`, `cursor-malformed`. */
export async function listSources(book: Book, choice: SourceChoice = {}): Promise<Page<SourceRow>> {
  const limit = limitOf(choice);
  const words = choice.words?.trim().toLowerCase() || null;
  const after = placeOf("sources", choice, [0, ""] as const);
  const found = await findSourcePage(book.ledger, words, after, limit + 1);
  const items = found.slice(0, limit).map(sourceRow);
  return pageOf("sources", limit, found, ({ tellings, id }) => [tellings, id], items);
}

export const sourceRow = ({ id: key, name, tellings }: FoundSource): SourceRow => ({ key, name, tellings });
