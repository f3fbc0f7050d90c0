/** The same tolls as people a day, averaged over the days of their periods; the rates are the caller's. */
import type { RateMark, TollChartOptions } from "./chart-data.ts";
import { drawTolls } from "./draw-tolls.ts";

/** An SVG; the same marks in any order and the same options give the same bytes. */
export function ratesPerDay(marks: readonly RateMark[], options: TollChartOptions): string {
  const tolls = marks.map(({ perDay, ...mark }) => ({ ...mark, interval: perDay }));
  return drawTolls(tolls, { ...options, isCumulative: false, axis: `${options.counted} a day` });
}
