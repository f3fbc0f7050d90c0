/** A series as CSV, a point a row, each with its difference from the point before where both are cumulative totals. */
import type { Series, SeriesPoint, SeriesStep } from "../../usecases/series-view.ts";
import { type Column, columnsIn, plainSheet } from "./csv.ts";
import { intervalColumns, quantityColumns, slotColumns, utteranceColumns, wordColumns } from "./toll-columns.ts";

export interface ExportedPoint extends SeriesPoint {
  /** From an earlier point to this one. */
  readonly step: SeriesStep | null;
  readonly view: string;
  readonly policy: string;
}

export function exportedPoints({ points, steps, view, policy }: Series): ExportedPoint[] {
  return points.map((point) => ({ ...point, step: steps.find(({ to }) => to === point.toll) ?? null, view, policy }));
}

const readingOf = ({ reading }: ExportedPoint) => reading;

const columns: readonly Column<ExportedPoint>[] = [
  ["estimate_id", ({ estimate }) => estimate],
  ["toll_id", ({ toll }) => toll],
  ...utteranceColumns,
  ["article_id", ({ reading }) => reading.article],
  ["figure_id", ({ reading }) => reading.reading],
  ["outlet", ({ reading }) => reading.outlet],
  ...columnsIn(readingOf, wordColumns),
  ["sentence", ({ reading }) => reading.words.exact],
  ...columnsIn(readingOf, quantityColumns),
  ...columnsIn(readingOf, slotColumns),
  ...columnsIn(({ interval }: ExportedPoint) => interval, intervalColumns("people")),
  ["difference_from", ({ step }) => step?.from ?? null],
  ...columnsIn(({ step }: ExportedPoint) => step?.difference ?? null, intervalColumns("difference")),
  ["stated_difference", ({ step }) => step?.stated ?? null],
  ["is_negative", ({ step }) => step?.isNegative ?? null],
  ["days_low", ({ step }) => step?.days?.low ?? null],
  ["days_high", ({ step }) => step?.days?.high ?? null],
  ["view", ({ view }) => view],
  ["policy", ({ policy }) => policy],
  ["status", ({ reading }) => reading.status],
  ["role", ({ role }) => role],
  ["curator", ({ curator }) => curator],
  ["first_told", ({ firstTold }) => firstTold],
];

export const seriesSheet = plainSheet(columns);
