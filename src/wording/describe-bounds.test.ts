import { expect, test } from "vitest";
import { describeBounds } from "./describe-bounds.ts";

const interval = (low: number | null, high: number | null, lowExclusive = false, highExclusive = false) => ({
  ...{ low, high, lowExclusive, highExclusive },
});

test.each([
  ["> 657", interval(657, null, true)],
  ["≥ 24", interval(24, null)],
  ["≤ 9", interval(null, 9)],
  ["< 9", interval(null, 9, false, true)],
  ["4,100", interval(4100, 4100)],
  ["18,000–22,000", interval(18000, 22000)],
  ["18,000 to less than 20,000", interval(18000, 20000, false, true)],
  ["more than 1 to 2", interval(1, 2, true)],
  ["−19,354 to 20,674", interval(-19354, 20674)],
  ["−40", interval(-40, -40)],
  ["385.9–413.3", interval(385.97, 413.22)],
  ["no bounds known", interval(null, null)],
])("%s", (words, given) => {
  expect(describeBounds(given)).toBe(words);
});
