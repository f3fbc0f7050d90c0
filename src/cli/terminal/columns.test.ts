import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { fitColumns, layOutRow } from "./columns.ts";

test("columns that fit keep their width; else the widest give way", () => {
  expect(fitColumns([["a", "bbb"]], 80)).toEqual([1, 3]);
  expect(fitColumns([["a", "b".repeat(60), "c".repeat(90)]], 85)).toEqual([1, 40, 40]);
});

test("cells wrap at words, side by side", () => {
  expect(layOutRow(["one two", "three"], [3, 5])).toBe("one  three\ntwo");
});

test("no line is wider than what is available, whatever the cells hold", () => {
  const cell = fc.oneof(fc.string({ maxLength: 60 }), fc.lorem(), fc.constant("東京の報道機関によると"));
  const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 40, max: 160 }), (cells, available) => {
      const clean = cells.map((row) => row.map((text) => text.replace(/[^\p{L}\p{N}\p{P} ]/gu, "")));
      const widths = fitColumns(clean, available);
      const lines = clean.flatMap((row) => layOutRow(row, widths).split("\n"));
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(available);
      expect(widths.length).toBe(3);
    }),
  );
});
