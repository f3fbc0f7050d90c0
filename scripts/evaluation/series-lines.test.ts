import { expect, test } from "vitest";
import { extractLine } from "../../src/usecases/extract-document.ts";
import { type SeriesLine, seriesDocument, seriesPoints } from "./series-lines.ts";

const line = (gold: Partial<SeriesLine["gold"]>): SeriesLine => ({
  id: `x/${gold.date}`,
  gold: {
    ...{ series: "ua", date: "2022-02-25", measure: "personnel", value: 2_800, cumulative: true, hedge: "about" },
    ...{ source: "General Staff of the Armed Forces of Ukraine", ...gold },
  },
});

test("totals of people are points with their hedges; things and corrections are none", () => {
  const lines = [
    line({}),
    line({ hedge: "more", value: 11_000 }),
    line({ hedge: null }),
    line({ measure: "tank" }),
    line({ cumulative: false }),
  ];
  expect(seriesPoints(lines)).toMatchObject([
    {
      day: { earliest: "2022-02-25", latest: "2022-02-25" },
      words: "about 2,800",
      quantity: { low: 2_800, high: 2_800, qualifier: "approximately" },
    },
    { words: "more than 11,000", quantity: { low: 11_000, high: null, qualifier: "more-than" } },
    { words: "2,800", quantity: { qualifier: "exact" } },
  ]);
  expect(() => seriesPoints([line({ hedge: "some say" })])).toThrow('unknown hedge "some say"');
});

test("a document tells the total so that it is read as it was", () => {
  expect(seriesDocument(line({ measure: "tank" }))).toBeNull();
  expect(seriesDocument(line({ series: "elsewhere" }))).toBeNull();
  for (const gold of [
    {},
    { hedge: "more", value: 11_000, date: "2022-03-07" },
    { value: 1_454_210, date: "2026-08-06" },
  ]) {
    const { figures, problems } = extractLine(seriesDocument(line(gold))!, "line 1", {});
    const [point] = seriesPoints([line(gold)]);
    expect(problems).toEqual([]);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      measure: "casualties",
      quantity: point!.quantity,
      span: { exact: point!.words },
    });
    expect(figures[0]!.period?.from?.earliest).toBe("2022-02-24");
    expect(figures[0]!.period?.to?.latest).toBe(point!.day.latest);
    expect(figures[0]!.attribution.at(-1)?.source?.exact).toBe("General Staff of the Armed Forces of Ukraine");
  }
});
