import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "../../domain/figure.ts";
import { addDays } from "../../text/dates/calendar.ts";
import { differenceSeries, differenceTotals, type SeriesPoint } from "./difference-series.ts";
import { dayRange, people } from "./tolls.spec-kit.ts";

const point = (day: string, number: number, qualifier: Quantity["qualifier"] = "exact"): SeriesPoint => ({
  ...{ id: day, day: dayRange(day), quantity: people(number, qualifier), words: `${qualifier} ${number}` },
});
const differences = (...points: SeriesPoint[]) => differenceSeries(points, "tollbook/1").differences;

test("exact totals are subtracted; days without one stay a gap", () => {
  const series = differenceSeries(
    [point("2023-05-01", 100), point("2023-05-02", 107), point("2023-05-05", 107)],
    "tollbook/1",
  );
  expect(series).toMatchObject({ policy: "tollbook/1", includes: "reporting and revision included" });
  const [first, second] = series.differences;
  expect(first).toMatchObject({
    days: { low: 1, high: 1 },
    difference: { low: 7, high: 7 },
    stated: 7,
    isNegative: false,
  });
  expect(second).toMatchObject({
    from: "2023-05-02",
    to: "2023-05-05",
    days: { low: 3, high: 3 },
    difference: { low: 0, high: 0 },
    stated: 0,
  });
});

test("a total up to some day of several is so many days apart, from one to the other", () => {
  const [some] = differences(point("2023-05-01..2023-05-31", 100), point("2023-05-15..2023-06-02", 130));
  expect(some!.days).toEqual({ low: 0, high: 32 });
});

test("two totals alone", () => {
  const [one, two] = [point("2023-05-01", 100), point("2023-05-04", 130, "at-least")];
  expect(differenceTotals(one, two, "tollbook/1")).toEqual(differences(one, two)[0]);
});

test("a total that was lowered stays a negative difference", () => {
  const [lowered] = differences(point("2023-05-01", 100), point("2023-05-02", 88));
  expect(lowered).toMatchObject({ difference: { low: -12, high: -12 }, stated: -12, isNegative: true });
});

test("a hedged total makes a wide interval, with the stated difference beside it", () => {
  const [about] = differences(
    point("2022-12-21", 99_740, "approximately"),
    point("2022-12-22", 100_400, "approximately"),
  );
  expect(about).toMatchObject({ difference: { low: -19_354, high: 20_674 }, stated: 660, isNegative: false });
});

test("an open total leaves the difference open", () => {
  const points = [point("2023-05-01", 100), point("2023-05-02", 130, "more-than"), point("2023-05-03", 150)];
  const [opens, closes] = differences(...points);
  expect(opens).toMatchObject({ difference: { low: 30, lowExclusive: true, high: null }, stated: 30 });
  expect(closes).toMatchObject({ difference: { low: null, high: 20, highExclusive: true }, stated: 20 });
});

test("a range states no single number; its difference may still be negative throughout", () => {
  const range = { ...point("2023-05-02", 10), quantity: people(10, "range", 20) };
  expect(differences(point("2023-05-01", 100), range)[0]).toMatchObject({ stated: null, isNegative: true });
  expect(differences(point("2023-05-01", 15), range)[0]).toMatchObject({ stated: null, isNegative: false });
});

test("points are taken by their days, and few points give few differences", () => {
  const [first] = differences(point("2023-05-03", 12), point("2023-05-01", 10));
  expect(first).toMatchObject({ from: "2023-05-01", to: "2023-05-03", stated: 2 });
  expect(differences(point("2023-05-01", 10))).toEqual([]);
  expect(differences()).toEqual([]);
});

test("true totals inside two intervals never differ by more than is told", () => {
  const qualifier = fc.constantFrom<Quantity["qualifier"]>("exact", "approximately", "more-than", "at-most");
  const total = fc.tuple(fc.nat(1e6), qualifier, fc.double({ min: 0.91, max: 1.09, noNaN: true }));
  fc.assert(
    fc.property(total, total, fc.nat(900), ([one, hedge, near], [two, otherHedge, otherNear], days) => {
      const points = [point("2022-02-24", one, hedge), point(addDays("2022-02-24", days), two, otherHedge)];
      const truth = (number: number, qualifier: Quantity["qualifier"], near: number) =>
        ({ approximately: number * near, "more-than": number * 1.5 + 1, "at-most": number / 2 })[qualifier as string] ??
        number;
      const { difference, days: between } = differences(...points)[0]!;
      const real = truth(two, otherHedge, otherNear) - truth(one, hedge, near);
      expect(difference.low ?? -Infinity).toBeLessThanOrEqual(real + 1e-6);
      expect(difference.high ?? Infinity).toBeGreaterThanOrEqual(real - 1e-6);
      expect(between).toEqual({ low: days, high: days });
    }),
  );
});
