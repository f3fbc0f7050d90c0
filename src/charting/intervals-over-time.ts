/**
 * Tolls over time: each over the days that it covers, from its lowest to its highest number. Nothing is joined, averaged or
 * carried on beyond what was stated.
 */
import type { IntervalOptions, TollMark } from "./chart-data.ts";
import { drawTolls } from "./draw-tolls.ts";

/** An SVG; the same marks in any order and the same options give the same bytes. */
export function intervalsOverTime(marks: readonly TollMark[], options: IntervalOptions): string {
  const isCumulative = options.cumulative ?? false;
  return drawTolls(marks, { ...options, isCumulative, axis: options.counted });
}
