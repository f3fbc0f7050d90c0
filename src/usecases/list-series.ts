/**
 * The tolls of one matter in the order in which they were said, or else first told, as intervals; and between the cumulative totals of one source what each
 * grew by, reporting and revision included.
 *
 * A total counts up to the end of its period, or else to the day on which it was said.
 */
import type { Origin } from "../domain/estimate.ts";
import type { DayRange } from "../domain/figure.ts";
import type { ViewPolicy } from "../domain/views.ts";
import type { WideningPolicy } from "../domain/widening-policies.ts";
import { differenceSeries } from "../reconciliation/comparison/difference-series.ts";
import { widen } from "../reconciliation/comparison/widen.ts";
import { groupSources } from "../reconciliation/telling/group-sources.ts";
import { keyOfPeople, peopleOf } from "../reconciliation/telling/people.ts";
import { compareText } from "../text/compare-text.ts";
import { groupBy } from "../text/group-by.ts";
import { wideningOf } from "./compare-estimates.ts";
import type { ChoiceBound } from "./considered-estimates.ts";
import { fullestOf } from "./estimate-knowledge.ts";
import {
  type ChosenToll,
  chosenTolls,
  type EstimateFilters,
  shownBy,
  utteredOn,
  viewOf,
  wholeTolls,
} from "./list-estimates.ts";
import type { Book } from "./open-book.ts";
import { originWords } from "./origin-words.ts";
import type { Series, SeriesPoint, SeriesStep } from "./series-view.ts";

export interface SeriesFilters extends EstimateFilters {
  readonly measure: string;
  readonly policy?: string;
}

/** Throws a BookError: `measure-unknown`, `date-malformed`, `view-unknown`, `policy-unknown`, `too-many-estimates`. */
export async function listSeries(book: Book, filters: SeriesFilters & ChoiceBound): Promise<Series> {
  const policy = wideningOf(filters.policy);
  const view = viewOf(filters.view);
  return seriesOf(await chosenTolls(book, filters, wholeTolls), view, policy);
}

/** The series of tolls that were chosen. */
export function seriesOf(chosen: readonly ChosenToll[], view: ViewPolicy, policy: WideningPolicy): Series {
  const counts = chosen.filter(({ row }) => !row.quantity.share);
  const shown = shownBy(counts, view, policy);
  const kept = new Set(shown.tolls);
  const points = counts.filter(({ row }) => kept.has(row.toll)).toSorted(inOrder);
  const sources = groupSources(points.map(({ speaker }) => speaker)).map((own) => own.map((at) => points[at]!));
  const names = namesIn(sources);
  return {
    view: shown.view,
    policy,
    points: points.map((one) => ({ ...pointOf(one, policy), origin: names.get(one) ?? one.row.origin })),
    steps: sources.flatMap((own) => stepsOf(own, policy)).toSorted(byPointIn(points)),
  };
}

/** Each point's source by the fullest of the names that it goes by in the series. */
function namesIn(sources: readonly (readonly ChosenToll[])[]): ReadonlyMap<ChosenToll, Origin> {
  return new Map(
    sources.flatMap((own) => {
      const fullest = fullestOf(own.map(({ row }) => row.origin));
      return own.map((one) => [one, fullest] as const);
    }),
  );
}

/** In the order of the points that they lead to. */
function byPointIn(points: readonly ChosenToll[]) {
  const at = new Map(points.map(({ row }, index) => [row.toll, index]));
  return (a: SeriesStep, b: SeriesStep) => at.get(a.to)! - at.get(b.to)!;
}

/** By the day on which it was said, or else first told; of one day by the day up to which it counts. */
const inOrder = (a: ChosenToll, b: ChosenToll) =>
  compareText(utteredOn(a.row), utteredOn(b.row)) ||
  compareText(dayOf(a)?.latest ?? never, dayOf(b)?.latest ?? never) ||
  compareText(a.row.toll, b.row.toll);

const never = "9999";

/** The day up to which it counts. */
const dayOf = ({ row }: ChosenToll): DayRange | null => row.period?.to ?? row.said;

function pointOf({ row }: ChosenToll, policy: WideningPolicy): SeriesPoint {
  const {
    id: estimate,
    origin,
    said,
    firstTold,
    tellings: _,
    repeated,
    articles,
    others,
    role,
    curator,
    policy: by,
    toll,
    ...read
  } = row;
  return {
    ...{ toll, estimate, origin, said, firstTold, role, curator },
    reading: { ...read, id: toll, derivedBy: null },
    interval: widen(row.quantity, row.span.exact, policy),
  };
}

/** Of one source's points. Totals are held against each other within one people and place; a total says since when it counts. */
function stepsOf(points: readonly ChosenToll[], policy: WideningPolicy): SeriesStep[] {
  const totals = points.filter((point) => dayOf(point) !== null && isTotal(point));
  const series = groupBy(totals, ({ row }) =>
    [peopleIn(row), row.place?.id ?? row.place?.span.exact, beginOf(row)].join("|"),
  );
  return [...series.values()].flatMap((own) => {
    const { differences } = differenceSeries(
      own.map((point) => ({
        id: point.row.toll,
        day: dayOf(point)!,
        quantity: point.row.quantity,
        words: point.row.span.exact,
      })),
      policy,
    );
    return differences.map(({ from, to, difference, isNegative, days, stated }) => ({
      from,
      to,
      difference,
      isNegative,
      days,
      stated,
    }));
  });
}

const peopleIn = ({ group }: ChosenToll["row"]) => keyOfPeople(peopleOf(group, originWords));

const beginOf = ({ period }: ChosenToll["row"]) => period?.from && `${period.from.earliest} ${period.from.latest}`;

/** "Since February", "so far": not the toll of one day, and nothing that is denied or forecast. */
const isTotal = ({ row: { period, status } }: ChosenToll) =>
  status === "asserted" && (period === null || period.from === null || period.from.latest !== period.to?.earliest);
