/**
 * Measures the differences of cumulative totals on a long outside series of official tolls, where this machine has it: which share of them is
 * what a direct subtraction and a count of the days give. The floor is 1: a difference that is not so is a fault.
 *
 * `stated`: the plain differences of the numbers as hedged. `exact`: the intervals, were every number exact.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  differenceSeries,
  type SeriesPoint,
  type TotalsDifference,
} from "../../src/reconciliation/comparison/difference-series.ts";
import { readLines } from "./gold.ts";
import type { Row } from "./measure-corpus.ts";
import { type SeriesLine, seriesPoints } from "./series-lines.ts";

/** Rows of the series in `folder`; none where it is not there. */
export function measureSeries(folder: string): Row[] {
  const file = join(folder, "dev", "series.ndjson");
  return existsSync(file) ? seriesRows(readLines<SeriesLine>(file)) : [];
}

type IsRight = (difference: TotalsDifference, number: number) => boolean;

const isStated: IsRight = ({ stated, difference: { low, high }, isNegative }, number) =>
  stated === number && isNegative === number < 0 && (low ?? -Infinity) <= number && number <= (high ?? Infinity);
const isExact: IsRight = ({ difference: { low, high } }, number) => low === number && high === number;

/** `lines` in the order of their days. */
export function seriesRows(lines: readonly SeriesLine[]): Row[] {
  const points = seriesPoints(lines);
  if (points.length < 2) return [];
  const exact = points.map((point) => ({ ...point, quantity: exactly(point) }));
  return [
    { name: "series.stated", value: shareEqual(points, isStated) },
    { name: "series.exact", value: shareEqual(exact, isExact) },
  ];
}

const exactly = ({ quantity }: SeriesPoint) => ({
  ...quantity,
  ...{ high: quantity.low, qualifier: "exact" as const },
});

function shareEqual(points: readonly SeriesPoint[], isRight: IsRight): number {
  const { differences } = differenceSeries(points, "tollbook/1");
  const right = points.slice(1).filter((point, index) => {
    const before = points[index]!;
    const days = (Date.parse(point.day.earliest) - Date.parse(before.day.earliest)) / 86_400_000;
    const difference = differences[index];
    if (difference === undefined) return false;
    const isDays = difference.days.low === days && difference.days.high === days;
    return isDays && isRight(difference, point.quantity.low! - before.quantity.low!);
  });
  return right.length / (points.length - 1);
}
