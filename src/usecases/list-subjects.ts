/** What the figures of a book count, a page at a time: people, place and measure, those with most tellings first. */

import { loadFoundFigures, type PlacedFigure } from "../ledger/queries/load-found-figures.ts";
import { type FoundSubject, findSubjectPage } from "../ledger/queries/page-subjects.ts";
import type { Book } from "./open-book.ts";
import type { Page, PageChoice, SubjectFacts } from "./page-view.ts";
import { limitOf, pageOf, placeOf } from "./paging.ts";

/** Throws a BookError: `limit-malformed`, `cursor-malformed`. */
export async function listSubjects(book: Book, choice: PageChoice = {}): Promise<Page<SubjectFacts>> {
  const limit = limitOf(choice);
  const found = await findSubjectPage(book.ledger, placeOf("subjects", choice, [0, ""] as const), limit + 1);
  const items = await factsOf(book, found.slice(0, limit));
  return pageOf("subjects", limit, found, ({ tellings, subject }) => [tellings, subject], items);
}

/** As one figure of each tells it. */
export async function factsOf(book: Book, found: readonly FoundSubject[]): Promise<SubjectFacts[]> {
  const examples = await loadFoundFigures(book.ledger, found);
  const byId = new Map(examples.map((one) => [one.id, one]));
  return found.map((subject) => factsIn(subject, byId.get(`${subject.version_id}/${subject.key}`)!));
}

const factsIn = ({ subject, tellings }: FoundSubject, { figure }: PlacedFigure): SubjectFacts => ({
  ...{ subject, measure: figure.measure, tellings },
  group: figure.group?.span.exact ?? null,
  place: figure.place?.span.exact ?? null,
});
