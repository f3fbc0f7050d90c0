/**
 * A series as commands print it. Field names are the contract of docs/contracts.md.
 */
import type { Interval } from "../domain/comparison.ts";
import type { Origin, Said } from "../domain/estimate.ts";
import type { EstimateRole } from "./curation-view.ts";
import type { ReadToll } from "./estimate-view.ts";

export interface SeriesPoint {
  readonly toll: string;
  readonly estimate: string;
  /** By the fullest of the names that its source goes by in the series. */
  readonly origin: Origin;
  readonly said: Said;
  /** ISO day from which on the first article tells the estimate; null where that is known of none. */
  readonly firstTold: string | null;
  /** What a curator made of the estimate, and who. */
  readonly role: EstimateRole | null;
  readonly curator: string | null;
  readonly reading: ReadToll;
  readonly interval: Interval;
}

export interface SeriesStep {
  readonly from: string;
  readonly to: string;
  /** How many people more; reporting and revision included, so that it may be fewer. */
  readonly difference: Interval;
  readonly isNegative: boolean;
  /** The plain difference of the numbers that both state; null where one states no single number. */
  readonly stated: number | null;
  readonly days: { readonly low: number; readonly high: number } | null;
}

/** Estimates of one measure, people and place under a view policy. */
export interface Series {
  /** Of the view: "latest/1". */
  readonly view: string;
  /** Of the widening of stated numbers. */
  readonly policy: string;
  readonly points: readonly SeriesPoint[];
  /** Between cumulative totals of one origin, neighbour by neighbour; empty where they are none. */
  readonly steps: readonly SeriesStep[];
}
