/**
 * The estimates of one subject, that is people, place and measure, in the order in which they were said, as intervals and as rates a day.
 *
 *   await showSubject(book, { subject: "killed.ukraine.geonames-713174", view: "latest" })
 */

import type { WideningPolicy } from "../domain/widening-policies.ts";
import { findEstimatesOnSubject } from "../ledger/queries/page-estimates.ts";
import { findSubject } from "../ledger/queries/page-subjects.ts";
import { sideOf } from "../reconciliation/comparison/compared-side.ts";
import { closed } from "../reconciliation/comparison/interval.ts";
import { perDayOf } from "../reconciliation/comparison/rates.ts";
import type { ToldToll } from "../reconciliation/telling/told-toll.ts";
import { BookError } from "./book-error.ts";
import { wideningOf } from "./compare-estimates.ts";
import { type ChosenToll, tollsOf, viewOf, wholeTolls } from "./list-estimates.ts";
import { seriesOf } from "./list-series.ts";
import { factsOf } from "./list-subjects.ts";
import type { Book } from "./open-book.ts";
import type { SubjectChoice, SubjectDetail } from "./page-view.ts";
import { anySlots } from "./slot-filter.ts";
import { subjectOf } from "./subject-of.ts";

/** A chart of more is no longer read, and a page must not wait for them. */
const mostEstimates = 60;

/** Of more than sixty estimates the latest. Throws a BookError: `subject-not-found`, `view-unknown`, `policy-unknown`. */
export async function showSubject(book: Book, { subject, ...choice }: SubjectChoice): Promise<SubjectDetail> {
  const policy = wideningOf(choice.policy);
  const view = viewOf(choice.view);
  const found = await findSubject(book.ledger, subject);
  if (found === undefined) throw subjectNotFound(subject);
  const [facts] = await factsOf(book, [found]);
  const all = await findEstimatesOnSubject(book.ledger, subject);
  const isOn = ({ tellings }: ToldToll) => tellings.some(({ figure }) => subjectOf(figure) === subject);
  const ids = all.slice(0, mostEstimates).map(({ id }) => id);
  const chosen = await tollsOf(book, ids, anySlots, (tolls) => wholeTolls(tolls.filter(isOn)));
  const series = seriesOf(chosen, view, policy);
  const shown = new Set(series.points.map(({ toll }) => toll));
  return {
    ...facts!,
    ...{ estimates: all.length, series, leftOut: all.length - ids.length },
    rates: chosen.filter(({ row }) => shown.has(row.toll)).flatMap((one) => rateOf(one, policy)),
  };
}

function rateOf({ row, comparable }: ChosenToll, policy: WideningPolicy): SubjectDetail["rates"] {
  const { rate } = sideOf(comparable, policy);
  if (rate === null) return [];
  return [{ toll: row.toll, perDay: perDayOf(rate), days: closed(rate.days.low, rate.days.high) }];
}

function subjectNotFound(subject: string): BookError {
  return new BookError({
    code: "subject-not-found",
    place: "subject",
    value: subject,
    expectation: "the key of what some figure of the book counts: killed.people.anywhere",
    remedy: "Take it from a figure, or from the list of subjects.",
  });
}
