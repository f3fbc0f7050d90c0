import { expect, test } from "vitest";
import { measureSeries, seriesRows } from "./measure-series.ts";
import type { SeriesLine } from "./series-lines.ts";

const line = (date: string, value: number, hedge: string | null = "about"): SeriesLine => ({
  id: date,
  gold: { series: "made-up", date, measure: "personnel", value, cumulative: true, hedge, source: "a ministry" },
});

test("differences over gaps, open totals and revisions are those of a direct subtraction", () => {
  const lines = [
    line("2023-05-01", 100),
    line("2023-05-02", 130, "more"),
    line("2023-05-09", 120, null),
    line("2023-05-10", 150),
  ];
  expect(seriesRows(lines)).toEqual([
    { name: "series.stated", value: 1 },
    { name: "series.exact", value: 1 },
  ]);
});

test("a series that is subtracted in another order than its days is seen", () => {
  const [stated] = seriesRows([line("2023-05-02", 130), line("2023-05-01", 100), line("2023-05-03", 150)]);
  expect(stated!.value).toBeLessThan(1);
});

test("where the series is not there, nothing is measured", () => {
  expect(measureSeries("nowhere")).toEqual([]);
  expect(seriesRows([line("2023-05-01", 100)])).toEqual([]);
});
