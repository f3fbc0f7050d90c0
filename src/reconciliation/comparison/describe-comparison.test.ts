import { expect, test } from "vitest";
import type { ComparableToll } from "./comparable-toll.ts";
import { compareTolls } from "./compare-tolls.ts";
import { describeComparison } from "./describe-comparison.ts";
import { eightMonths, people, period, sinceDecember, toll, wellOver } from "./tolls.spec-kit.ts";

const lines = (left: ComparableToll, right: ComparableToll) =>
  describeComparison(compareTolls(left, right, "tollbook/1"));
const policyLine = "Stated numbers are widened under tollbook/1; bounds are rounded outward to 3 digits.";

test("a rise that the numbers settle", () => {
  const told = [
    "“100,000” people reported killed or wounded, “the first eight months of the war”: 242 to 259 days, 386 to 414 a day.",
    "“more than 100,000” people reported killed or wounded, “since December”: 122 to 152 days, more than 657 a day, no upper bound.",
    "Between the periods lie 21 to 68 days.",
    "The later rate is more than 1.59 times the earlier one, no upper bound: the stated numbers settle that it is higher.",
    "Both rates would be the same if the earlier toll were 159,000 to 171,000 (with the later rate at its lowest).",
    "Taken for granted: both counts of casualties include the same; “100,000” is meant exactly; “the first eight months of the war” may end on any day from 2022-10-23 to 2022-11-09; each rate is the average over all days of its period.",
    policyLine,
  ];
  expect(lines(eightMonths, sinceDecember)).toEqual(told);
  expect(lines(sinceDecember, eightMonths)).toEqual(told);
});

test("numbers that settle nothing, and the condition under which they would", () => {
  expect(lines(wellOver, sinceDecember).slice(3, 6)).toEqual([
    "The later rate is not bounded by the earlier one on either side: the stated numbers do not settle whether it is higher or lower.",
    "If the earlier figure is exactly 100,000, the later rate is more than 1.59 times the earlier one, no upper bound, which settles it.",
    "If the later figure is exactly 100,000, the later rate is less than 2.13 times the earlier one.",
  ]);
});

test("a fall", () => {
  const fewer = toll({ ...sinceDecember, quantity: people(12_200, "at-most"), words: "up to 12,200" });
  expect(lines(eightMonths, fewer).slice(3, 5)).toEqual([
    "The later rate is at most 0.259 times the earlier one: the stated numbers settle that it is lower.",
    "Both rates would be the same if the earlier toll were 24,200 to 25,900 (with the later rate at its highest).",
  ]);
});

test("a refusal says what it would take", () => {
  const deaths = toll({ id: "d", words: "20,000", quantity: people(20_000) });
  expect(lines(eightMonths, deaths).slice(1, -1)).toEqual([
    "“20,000” people reported killed, over a time that is not given: the days are not known, so there is no rate.",
    "Not to be compared. In the measure: casualties against killed. In the period: the first eight months of the war (from one day to another) against not given.",
    "It would take for granted: all of the 100,000 casualties were deaths; the toll “20,000” covers the days of “the first eight months of the war”; both count the same people; both tolls are of “Ukraine”.",
  ]);
});

const on = (id: string, from: string, to: string) => toll({ id, period: period(id, from, to) });
test.each([
  [
    on("in May", "2023-05-01", "2023-05-31"),
    on("in June", "2023-06-01", "2023-06-30"),
    "One period follows on the other.",
  ],
  [on("in May", "2023-05-01", "2023-05-31"), on("late", "2023-05-30", "2023-06-30"), "The periods overlap by 2 days."],
  [
    on("in May", "2023-05-01", "2023-05-31"),
    on("some day", "2023-05-31..2023-06-05", "2023-06-30"),
    "The periods overlap by up to 1 day, or up to 4 days lie between them.",
  ],
  [
    on("in May", "2023-05-01", "2023-05-31"),
    on("a day", "2023-06-02", "2023-06-02"),
    "Between the periods lies 1 day.",
  ],
])("what lies between", (one, two, line) => {
  expect(lines(one, two)[2]).toBe(line);
});

test("a forecast is not called reported", () => {
  const [side] = lines(toll({ ...eightMonths, status: "forecast" }), sinceDecember);
  expect(side).toContain("“100,000” people forecast killed or wounded, “the first");
});

test("one event is given no rate", () => {
  const day = toll({ id: "1", period: period("on Monday", "2023-05-01", "2023-05-01") });
  const other = { ...day, id: "2", period: period("on Friday", "2023-05-05", "2023-05-05") };
  expect(lines(day, other)[0]).toBe(
    "“41” people reported killed, “on Monday”: the toll of one event, so there is no rate.",
  );
  expect(lines(day, other)).toContain("Two events have no rates to compare.");
  expect(lines(day, other).join(" ")).not.toContain("a day");
});

test("what has no ratio says why", () => {
  expect(lines(sinceDecember, toll({ ...sinceDecember, id: "z" }))).toContain(
    "Neither period is the later one, so nothing rose or fell.",
  );
  expect(lines(toll({ id: "1" }), toll({ id: "2" }))[2]).toBe("Without the days of both there is no rate to compare.");
  const nobody = toll({ ...eightMonths, quantity: people(0), words: "nobody" });
  expect(lines(nobody, sinceDecember)).toContain(
    "The earlier rate is nought, so there is no ratio: the stated numbers settle that it is higher.",
  );
  const some = toll({ ...sinceDecember, quantity: people(0, "more-than"), words: "more than 0" });
  expect(lines(nobody, some)).toContain(
    "The earlier rate is nought, so there is no ratio: the stated numbers settle that it is higher.",
  );
  const half = toll({ ...eightMonths, words: "half", quantity: { ...people(0.5), share: true } });
  expect(lines(half, sinceDecember)[0]).toMatch(/242 to 259 days, no number of people\.$/);
});
