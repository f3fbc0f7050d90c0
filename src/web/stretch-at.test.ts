import { expect, test } from "vitest";
import { stretchAt } from "./stretch-at.ts";

test.each([
  [120, 50, 87, 50, 100],
  [120, 50, 119, 100, 120],
  [120, 50, 49, 0, 50],
  [120, 50, -1, 0, 50],
  [120, 50, 4000, 100, 120],
  [3, 50, 2, 0, 3],
  [0, 50, 0, 0, 0],
])("of %i in stretches of %i the one with number %i", (count, size, index, from, to) => {
  expect(stretchAt(count, size, index)).toEqual({ from, to });
});
