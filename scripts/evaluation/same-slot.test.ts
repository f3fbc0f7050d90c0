import { expect, test } from "vitest";
import type { PeriodSlot } from "../../src/domain/figure.ts";
import { isSameEnd, isSameName, isSamePeriod } from "./same-slot.ts";

test.each([
  ["White House", "the White House", true],
  ["Russia's defence ministry", "the Russian defence ministry", false],
  ["Russian soldiers", "Russian", true],
  ["Bakhmut", "Ukraine", false],
  ["protesters", "the thousands of protesters in the square", false],
  [null, "police", false],
  [null, null, true],
])("%s and %s name the same: %s", (expected, found, isSame) => {
  expect(isSameName(expected, found)).toBe(isSame);
});

const since: PeriodSlot = {
  span: { start: 0, end: 14, exact: "since December" },
  basis: "anchored",
  from: { earliest: "2022-12-01", latest: "2022-12-31" },
  to: { earliest: "2023-05-01", latest: "2023-05-01" },
};

test.each([
  [{ text: "since December", start: "2022-12", end: "2023-05" }, true],
  [{ text: "December", start: null, end: null }, true],
  [{ text: "since December", start: "2023-12", end: "2023-05" }, false],
  [{ text: "over four months", start: "2022-12", end: "2023-05" }, false],
])("a period is met in the grain of the answer: %o %s", (expected, isSame) => {
  expect(isSamePeriod(expected, since)).toBe(isSame);
});

test("an open end is met by an open end only, a share to a thousandth", () => {
  expect(isSameEnd(null, 5)).toBe(false);
  expect(isSameEnd(2 / 3, 0.6667)).toBe(true);
  expect(isSameEnd(100_000, 100_001)).toBe(false);
});
