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
import { mostConsidered } from "./considered-estimates.ts";
import { type ChosenToll, tollsOf, viewOf, wholeTolls } from "./list-estimates.ts";
import { seriesOf } from "./list-series.ts";
import { factsOf } from "./list-subjects.ts";
import type { Book } from "./open-book.ts";
import type { SubjectChoice, SubjectDetail } from "./page-view.ts";
import type { Series } from "./series-view.ts";
import { anySlots } from "./slot-filter.ts";
import { subjectOf } from "./subject-of.ts";

/** A chart of more is no longer read, and a page must not wait for them. */
const mostShown = 60;

/**
 * A view chooses among all estimates; of what it shows the latest sixty are given, or with `isWhole` all. Throws a BookError:
 * `subject-not-found`, `view-unknown`, `policy-unknown`, `subject-too-large`.
 */
export async function showSubject(book: Book, { subject, ...choice }: SubjectChoice): Promise<SubjectDetail> {
  const policy = wideningOf(choice.policy);
  const view = viewOf(choice.view);
  const { isWhole = false } = choice;
  const found = await findSubject(book.ledger, subject);
  if (found === undefined) throw subjectNotFound(subject);
  const [facts] = await factsOf(book, [found]);
  const all = await findEstimatesOnSubject(book.ledger, subject);
  const areNewestEnough = view === "all" && !isWhole;
  if (!areNewestEnough && all.length > mostConsidered) throw subjectTooLarge(all.length);
  const isOn = ({ tellings }: ToldToll) => tellings.some(({ figure }) => subjectOf(figure) === subject);
  const ids = (areNewestEnough ? all.slice(0, mostShown) : all).map(({ id }) => id);
  const chosen = await tollsOf(book, ids, anySlots, (tolls) => wholeTolls(tolls.filter(isOn)));
  const viewed = seriesOf(chosen, view, policy);
  // A range whose lower end were left out for being old would be another range.
  const ends = view === "range" ? seriesOf(chosen, "lowest", policy).points.map(({ estimate }) => estimate) : [];
  const { series, leftOut } = areNewestEnough || isWhole ? { series: viewed, leftOut: 0 } : latestOf(viewed, ends);
  const shown = new Set(series.points.map(({ toll }) => toll));
  return {
    ...facts!,
    ...{ estimates: all.length, series, leftOut: all.length - ids.length + leftOut },
    rates: chosen.filter(({ row }) => shown.has(row.toll)).flatMap((one) => rateOf(one, policy)),
  };
}

/** Of a series its latest estimates, `first` before all others, and how many are left out. */
function latestOf({ points, steps, ...series }: Series, first: readonly string[]) {
  const latestFirst = points.map(({ estimate }) => estimate).toReversed();
  const estimates = [...new Set([...first.slice(-mostShown), ...latestFirst])];
  const latest = new Set(estimates.slice(0, mostShown));
  const kept = points.filter(({ estimate }) => latest.has(estimate));
  const tolls = new Set(kept.map(({ toll }) => toll));
  return {
    series: { ...series, points: kept, steps: steps.filter(({ from, to }) => tolls.has(from) && tolls.has(to)) },
    leftOut: estimates.length - latest.size,
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

function subjectTooLarge(estimates: number): BookError {
  return new BookError({
    code: "subject-too-large",
    place: "view",
    value: `${estimates} estimates`,
    expectation: `a subject of ${mostConsidered} estimates at most, of which a view chooses or all are given`,
    remedy: "Take the view “all”, which shows the newest, or ask for a series of fewer days by since and until.",
  });
}
