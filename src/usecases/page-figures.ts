/**
 * Lists figures a page at a time, newest published first: those of the version in which each article stands now. Each word of a filter
 * begins a word of the slot, in whatever order. Those of one article, or at another time, are few or asked seldom: listFigures gives them.
 */
import { type FigureFilters, type FigureRow, listFigures } from "./list-figures.ts";
import type { Book } from "./open-book.ts";
import type { Page, PageChoice } from "./page-view.ts";
import { cursorOf, limitOf, placeOf } from "./paging.ts";
import { figuresPage } from "./search-book.ts";

/** Throws a BookError: `measure-unknown`, `date-malformed`, `time-malformed`, `article-not-found`, `limit-malformed`, `cursor-malformed`. */
export async function pageFigures(book: Book, filters: FigureFilters & PageChoice): Promise<Page<FigureRow>> {
  if (filters.article !== undefined || filters.asOf !== undefined || filters.knownAt !== undefined)
    return sliceOfAll(book, filters);
  const { items, next } = await figuresPage(book, "figures", filters);
  return { items: items.map(({ estimate: _, ...row }) => row), next };
}

async function sliceOfAll(book: Book, filters: FigureFilters & PageChoice): Promise<Page<FigureRow>> {
  const limit = limitOf(filters);
  const [start] = placeOf("figures-then", filters, [0] as const) ?? [0];
  const all = await listFigures(book, filters);
  const end = start + limit;
  return { items: all.slice(start, end), next: all.length > end ? cursorOf("figures-then", [end]) : null };
}
