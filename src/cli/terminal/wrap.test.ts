import fc from "fast-check";
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { keepTogether } from "../../wording/keep-together.ts";
import { colorsOf } from "./colors.ts";
import { widthOf, wrap, wrapIndented } from "./wrap.ts";

const colors = colorsOf({ hasColor: true });

test("lines break between words, and inside only those longer than a line", () => {
  expect(wrap("more than 100,000 people", 9)).toBe("more than\n100,000\npeople");
  expect(wrap("a Donaudampfschiff b", 6)).toBe("a\nDonaud\nampfsc\nhiff b");
  expect(wrap("first\nsecond", 80)).toBe("first\nsecond");
});

test("a date stays whole where the line wraps, and has its blanks back", () => {
  expect(wrap(`from ${keepTogether("1 May 2023")}`, 12)).toBe("from\n1 May 2023");
});

test("no colour runs over the end of a line", () => {
  expect(wrap(colors.red("one two"), 3).split("\n")).toEqual([colors.red("one"), colors.red("two")]);
  expect(wrap(colors.red("abcdef"), 3).split("\n")).toEqual([colors.red("abc"), colors.red("def")]);
});

test("every line stands behind the indent", () => {
  expect(wrapIndented("one two", 6, "│ ")).toBe("│ one\n│ two");
});

test("the quick measure of a width is the exact one, and nothing is lost by wrapping", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.lorem(),
    fc.constantFrom("東京 の 報道機関", "Київ → “≈ 50 %”…", "e\u0301 🇺🇦"),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (given, width) => {
      const line = given.replace(/[\p{C}\s]+/gu, " ").trim();
      expect(widthOf(line)).toBe(stringWidth(line));
      expect(widthOf(colors.bold(line))).toBe(stringWidth(line));
      const wrapped = wrap(line, width);
      expect(Math.max(...wrapped.split("\n").map((one) => stringWidth(one)))).toBeLessThanOrEqual(width);
      expect(wrapped.replace(/[\n ]/g, "")).toBe(line.replaceAll(" ", ""));
    }),
  );
});
