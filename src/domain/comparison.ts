/**
 * What may be said of two tolls side by side. Numbers are intervals; they are exact quotients here, and rounded outward
 * where they are printed.
 */
import type { FigureStatus } from "./figure.ts";
import type { MeasureName } from "./measures.ts";

/** Null: open on that side. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowExclusive: boolean;
  readonly highExclusive: boolean;
}

export interface Blocking {
  readonly slot: "measure" | "group" | "place" | "period" | "quantity" | "unit";
  readonly left: string;
  readonly right: string;
}

/** A toll with the time that it covers, as it is compared. */
export interface ComparedToll {
  /** Id of the toll or mention. */
  readonly id: string;
  readonly measure: MeasureName;
  readonly status: FigureStatus;
  /** The quantity as stated: "more than 100,000". */
  readonly words: string;
  /** Words of the period, null where none is given: "since December". */
  readonly period: string | null;
  /** People a day over the period; null where its days or the people are not known, and of one event. */
  readonly perDay: Interval | null;
  /** How many days the period may have, both ends counted. */
  readonly days: { readonly low: number; readonly high: number } | null;
  /** The toll of one event at its time, and no count kept over a span: there is no rate. */
  readonly isOneEvent: boolean;
}

export interface Comparison {
  readonly comparable: boolean;
  /** What forbids it. */
  readonly blocking: readonly Blocking[];
  /** What has to be taken for granted, in words: of a refused comparison the weakest that would allow it. */
  readonly assumptions: readonly string[];
  readonly left: ComparedToll;
  readonly right: ComparedToll;
  /** Days between the periods; negative: days in which they overlap. Null where an end is not known. */
  readonly gapDays: { readonly low: number; readonly high: number } | null;
  /** Rate of the later period over that of the earlier one; null where there is no rate. */
  readonly ratio: Interval | null;
  /** Which side is the later one. */
  readonly later: "left" | "right" | null;
  /** Whether the stated numbers, under the assumptions, settle that the rate rose or fell. */
  readonly established: boolean;
  /** At which true toll of the earlier period the two rates would be the same. */
  readonly breakEven: Interval | null;
  /** With the later rate at which end: `lowest` where it is held to be higher, `highest` where lower, `any` where neither is settled. */
  readonly breakEvenAt: "lowest" | "highest" | "any" | null;
  /** The same under one more assumption ("the earlier figure is exactly 100,000"). */
  readonly conditional: readonly {
    readonly assumption: string;
    readonly ratio: Interval;
    readonly established: boolean;
  }[];
  /** Name and version of the policy that widened the stated numbers. */
  readonly policy: string;
}
