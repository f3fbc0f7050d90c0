import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";

test.each([
  ["a\nbc", 0, { line: 1, column: 1 }],
  ["a\nbc", 1, { line: 1, column: 2 }],
  ["a\nbc", 3, { line: 2, column: 2 }],
  ["a\r\nbc", 3, { line: 2, column: 1 }],
  ["a\n", 2, { line: 2, column: 1 }],
  ["", 0, { line: 1, column: 1 }],
])("%j at %i", (text, offset, place) => {
  expect(new LineIndex(text).placeOf(offset)).toEqual(place);
});

test("a line is told without its end", () => {
  const lines = new LineIndex("one\r\ntwo\n\nfour");
  expect([1, 2, 3, 4, 5].map((line) => lines.lineOf(line))).toEqual(["one", "two", "", "four", ""]);
});

test("a place that is not there is the nearest one", () => {
  const lines = new LineIndex("one\ntwo");
  expect(lines.offsetOf({ line: 1, column: 99 })).toBe(3);
  expect(lines.offsetOf({ line: 9, column: 1 })).toBe(4);
  expect(lines.offsetOf({ line: 0, column: 1 })).toBe(0);
});

test("every offset leads to a place and back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", "é", "\n", "\r\n", "🙂")).map((parts) => parts.join("")),
      fc.nat(),
      (text, n) => {
        const offset = n % (text.length + 1);
        fc.pre(text[offset] !== "\n" || text[offset - 1] !== "\r");
        const lines = new LineIndex(text);
        expect(lines.offsetOf(lines.placeOf(offset))).toBe(offset);
      },
    ),
  );
});
