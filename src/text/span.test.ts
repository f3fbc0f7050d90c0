import { expect, test } from "vitest";
import { doesContain, doOverlap, isFoundIn, spanOf } from "./span.ts";

const text = "Nine 🚒 crews came.";

test("a span holds its exact characters, counted in UTF-16 code units", () => {
  expect(spanOf(text, 5, 7)).toEqual({ start: 5, end: 7, exact: "🚒" });
  expect(spanOf(text, 8, 13)).toEqual({ start: 8, end: 13, exact: "crews" });
  expect(spanOf(text, 0, 0).exact).toBe("");
  expect(spanOf(text, 0, text.length).exact).toBe(text);
});

test.each([
  [-1, 4, "before the text"],
  [0, text.length + 1, "behind the text"],
  [5, 4, "its end before its start"],
  [0.5, 4, "half a character"],
  [0, Number.NaN, "no number"],
])("refuses %s to %s: %s", (start, end) => {
  expect(() => spanOf(text, start, end)).toThrow(RangeError);
});

test("a span is found where its characters stand, and nowhere else", () => {
  expect(isFoundIn({ start: 8, end: 13, exact: "crews" }, text)).toBe(true);
  expect(isFoundIn({ start: 7, end: 12, exact: "crews" }, text)).toBe(false);
  expect(isFoundIn({ start: 8, end: 13, exact: "crews" }, "Nine cars")).toBe(false);
});

test.each<[[number, number], [number, number], boolean, string]>([
  [[0, 4], [4, 8], false, "touching is not overlapping"],
  [[0, 5], [4, 8], true, "one character is shared"],
  [[4, 8], [0, 5], true, "in either order"],
  [[0, 9], [3, 4], true, "one inside the other"],
])("overlap of %s and %s: %s (%s)", ([aStart, aEnd], [bStart, bEnd], expected) => {
  expect(doOverlap({ start: aStart, end: aEnd }, { start: bStart, end: bEnd })).toBe(expected);
});

test("a stretch contains itself and what lies inside it", () => {
  expect(doesContain({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
  expect(doesContain({ start: 2, end: 6 }, { start: 3, end: 4 })).toBe(true);
  expect(doesContain({ start: 2, end: 6 }, { start: 1, end: 4 })).toBe(false);
  expect(doesContain({ start: 2, end: 6 }, { start: 5, end: 7 })).toBe(false);
});
