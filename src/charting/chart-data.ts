/**
 * The contract: what the charts are drawn from. Whoever asks for a chart picks the tolls, words them and says where each mark
 * leads; a chart picks, sums and infers nothing.
 */
import type { Interval } from "../domain/comparison.ts";
import type { DayRange } from "../domain/figure.ts";

interface DatedMark {
  /** Tells marks apart, and orders those that begin together. */
  readonly id: string;
  /** Where the mark leads: "/estimates/e-1", or an http(s) address. Anything else makes no link. */
  readonly href: string;
  /** Name of who said it. */
  readonly source: string;
  /** The quantity as stated: "more than 100,000". */
  readonly words: string;
  /** One line for people who hover or listen: source, day, words, outlet. */
  readonly label: string;
  /** First and last day that the count covers, as far as they are given. */
  readonly from: DayRange | null;
  readonly to: DayRange | null;
  /** When it was said. */
  readonly said: DayRange | null;
}

/** A toll; its interval is in people. */
export interface TollMark extends DatedMark {
  readonly interval: Interval;
}

/** A toll as people a day over the days of its period; null where its days or the people are not known. */
export interface RateMark extends DatedMark {
  readonly perDay: Interval | null;
}

/** One telling of an estimate in one outlet. */
export interface TellingMark {
  readonly id: string;
  readonly href: string;
  readonly outlet: string;
  /** ISO 8601, a day or a time; a time without a zone is read as UTC. Null: not known. */
  readonly at: string | null;
  readonly label: string;
  /** In what it differs from the reading: "place (narrower)"; null where it does not differ. */
  readonly differs: string | null;
}

export interface ChartOptions {
  /** What the chart shows, for its heading and for people who listen. */
  readonly title: string;
  /** Whole pixels, from 280 on; 960 unless given. Text is 12 pixels high at any width: ask for 360 for phones, scale nothing down. */
  readonly width?: number;
  /** Given for a file to be downloaded: title, sources and policy then stand in the picture, on a white ground. */
  readonly standAlone?: StandAlone;
}

export interface StandAlone {
  /** Where the numbers come from: "Tollbook, book “war”, 12 articles, made 2023-05-02". */
  readonly sources: string;
  /** Name and version of the policies by which tolls were picked and widened: "all/1, tollbook/1". */
  readonly policy: string;
}

export interface TollChartOptions extends ChartOptions {
  /** What is counted, as its measure says it: "people reported killed". */
  readonly counted: string;
  /** "linear" unless given. On "log", what is nought or below is named under the chart. */
  readonly scale?: "linear" | "log";
}

export interface IntervalOptions extends TollChartOptions {
  /**
   * Totals from one beginning on: each stands at the day up to which it counts, and a thin line leads from a source's total to its
   * next. False unless given.
   */
  readonly cumulative?: boolean;
}
