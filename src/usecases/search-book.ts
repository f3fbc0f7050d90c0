/**
 * Finds figures by the words around them, by what they count, whom, where, by whom they are told, and by number.
 *
 *   await searchBook(book, { words: '"field hospital" -school', place: "gaza", low: 100 }) → { items: [ … ], next: "…" }
 */
import { type FoundByWords, findFiguresByWords, wordQuery } from "../ledger/queries/find-figures-by-words.ts";
import { loadFoundFigures } from "../ledger/queries/load-found-figures.ts";
import { BookError } from "./book-error.ts";
import { checkDay, checkMeasure } from "./check-filters.ts";
import { textOfLink } from "./list-figures.ts";
import type { Book } from "./open-book.ts";
import type { Page, SearchChoice, SearchHit } from "./page-view.ts";
import { limitOf, pageOf, placeOf } from "./paging.ts";

/**
 * Newest published first, of the versions in which articles stand. Throws a BookError: `search-empty`, `number-malformed`,
 * `measure-unknown`, `date-malformed`, `limit-malformed`, `cursor-malformed`.
 */
export async function searchBook(book: Book, choice: SearchChoice): Promise<Page<SearchHit>> {
  const { words = null, measure = null, group = null, place = null, source = null, low = null, high = null } = choice;
  if ([words, measure, group, place, source, low, high].every((one) => one === null || one === ""))
    throw nothingAsked();
  checkNumbers(low, high);
  return figuresPage(book, "search", { ...choice, words: words?.trim() || null });
}

export interface FigureChoice extends Omit<SearchChoice, "words"> {
  readonly words?: string | null;
}

/** The page of any list of figures. `list`: its name. */
export async function figuresPage(book: Book, list: string, choice: FigureChoice): Promise<Page<SearchHit>> {
  const { words = null, measure = null, group = null, place = null, source = null, low = null, high = null } = choice;
  const { since = null, until = null } = choice;
  checkMeasure(measure);
  checkDay("--since", since);
  checkDay("--until", until);
  const limit = limitOf(choice);
  const after = placeOf(list, choice, ["", "", 0] as const);
  const query = await wordQuery(book.ledger, { words, measure, group, place, source });
  if (query === "") throw onlyCommonWords(words!);
  const found = await findFiguresByWords(book.ledger, { query, low, high, since, until }, after, limit + 1);
  const loaded = await loadFoundFigures(book.ledger, found.slice(0, limit));
  const items = loaded.map((one) => ({ ...one, attributionText: one.figure.attribution.map(textOfLink) }));
  return pageOf(list, limit, found, ({ day, version_id, back }: FoundByWords) => [day, version_id, back], items);
}

function checkNumbers(low: number | null, high: number | null): void {
  for (const [place, value] of [
    ["low", low],
    ["high", high],
  ] as const) {
    if (value !== null && !(Number.isFinite(value) && value >= 0))
      throw noNumber(place, String(value), "a number from 0 on");
  }
  if (low !== null && high !== null && low > high)
    throw noNumber("low", `${low}, which is more than ${high}`, "a lower end that is not above the upper one");
}

function noNumber(place: string, value: string, expectation: string): BookError {
  const remedy = "Give low, high or both, the smaller as low.";
  return new BookError({ code: "number-malformed", place, value, expectation, remedy });
}

function nothingAsked(): BookError {
  return new BookError({
    code: "search-empty",
    place: "search",
    value: "nothing",
    expectation: "words, a number, a measure, people, a place or a source to look for",
    remedy: "Give one of them; for all figures ask for the list of figures.",
  });
}

function onlyCommonWords(words: string): BookError {
  return new BookError({
    code: "search-empty",
    place: "words",
    value: words,
    expectation: 'a word beyond those that every text has ("the", "of")',
    remedy: "Add a word that tells what you look for.",
  });
}
