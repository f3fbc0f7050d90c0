import { describe, expect, test } from "vitest";
import { between } from "./sample-marks.ts";
import { fitOf, grouped, valueScale } from "./value-scale.ts";

test.each([
  [
    [between(412, 412), between(1080, 1320)],
    [0, 500, 1000, 1500],
  ],
  [[between(1, 3)], [0, 1, 2, 3]],
  [[between(0, 0)], [0, 1]],
  [[between(-20, 40)], [-20, 0, 20, 40]],
  [[between(0.2, 0.9)], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("ticks from nought on, and whole where the numbers are", (intervals, ticks) => {
  expect(valueScale(intervals, "linear", 5).ticks).toEqual(ticks);
});

describe("logarithmic", () => {
  test.each([
    [[between(40, 900)], [20, 50, 100, 200, 500, 1000]],
    [[between(10, 10)], [10, 20]],
    [
      [between(0, 5), between(50_000, null)],
      [3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000],
    ],
  ])("every bound above nought lies on it", (intervals, ticks) => {
    expect(valueScale(intervals, "log", 5).ticks).toEqual(ticks);
  });

  test.each([
    [between(1, 2), "whole"],
    [between(1, null), "whole"],
    [between(null, 5), "whole"],
    [between(0, 5), "reaches"],
    [between(-3, 5), "reaches"],
    [between(0, 0), "below"],
    [between(0, null), "below"],
    [between(null, null), "none"],
  ] as const)("%j is shown: %s", (interval, fit) => {
    expect(fitOf(interval, "log")).toBe(fit);
    expect(fitOf(interval, "linear")).toBe(fit === "none" ? "none" : "whole");
  });
});

test.each([
  [1234567.5, "1,234,567.5"],
  [-1200, "−1,200"],
  [0.1 + 0.2, "0.3"],
])("%d reads %s", (value, words) => {
  expect(grouped(value)).toBe(words);
});
