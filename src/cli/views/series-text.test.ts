import { expect, test } from "vitest";
import { madeUpSeries } from "../../wording/made-up-comparison.spec-kit.ts";
import { fakeEnvironment } from "../fake-environment.spec-kit.ts";
import { seriesText } from "./series-text.ts";

const textOf = (columns: number, series = madeUpSeries) =>
  seriesText(series, fakeEnvironment({ columns }).environment.stdout);

test("points in their order as stated and as intervals, with the differences between them, negative ones too", () => {
  const rows = textOf(140).replace(/ +/g, " ").split("\n");
  expect(rows[2]).toContain(
    "1 May 2023 more than 4,000 ≥ 4,000 Ada Verrin (Defence Ministry, Northland) e-0000000000000001",
  );
  expect(rows[3]).toBe(" difference +100, in 2 days ≤ 100");
  expect(rows[5]).toBe(" difference, days not known −40 (fewer)");
  expect(rows[6]).toMatch(/^not known /);
  expect(rows.join(" ")).toContain(
    "3 points. View: all/1, every toll, in the order given. Stated numbers are widened under",
  );
  expect(rows.join(" ")).toContain("reporting and revision included");
});

test("a difference of the numbers stated says itself whether it is fewer, and from which point where that is not the one before", () => {
  const [first, second] = madeUpSeries.steps;
  const steps = [{ ...second!, from: first!.from, stated: -40 }];
  const rows = textOf(140, { ...madeUpSeries, steps })
    .replace(/ +/g, " ")
    .split("\n");
  expect(rows[4]).toBe(" difference −40 (fewer), days not known −40 from e-0000000000000001");
});

test("of a point whose day of saying is not given, the day on which it was first told", () => {
  const [first] = madeUpSeries.points;
  const points = [{ ...first!, said: null, firstTold: "2023-05-03" }];
  const rows = textOf(140, { ...madeUpSeries, points, steps: [] }).split("\n");
  expect([rows[2], rows[3]].map((row) => row!.slice(0, 12).trim())).toEqual(["3 May 2023", "when told"]);
});

test("a point that is a forecast says so", () => {
  const [first] = madeUpSeries.points;
  const points = [{ ...first!, reading: { ...first!.reading, status: "forecast" } } as const];
  expect(textOf(140, { ...madeUpSeries, points, steps: [] })).toContain("a forecast");
  expect(textOf(140)).not.toContain("a forecast");
});

test("a point that a curator recommended says who did", () => {
  const [first] = madeUpSeries.points;
  const points = [{ ...first!, role: "recommended", curator: "Ines Quill" } as const];
  expect(textOf(140, { ...madeUpSeries, points, steps: [] })).toContain("recommended by Ines Quill");
  expect(textOf(140)).not.toContain("recommended");
});

test("where there are no differences nothing is said of them", () => {
  expect(textOf(100, { ...madeUpSeries, steps: [] })).not.toContain("revision");
});

test.each([40, 80, 120, 140])("no line is wider than %d columns, and no id is broken from 80 on", (columns) => {
  const out = textOf(columns);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
  if (columns >= 80) expect(out).toContain("e-0000000000000001");
});
