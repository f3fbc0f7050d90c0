import { describe, expect, test } from "vitest";
import { cardinal, decimal, inPairs, ordinal, plural, pluralOf } from "./spoken-number.ts";

describe("cardinals", () => {
  test.each([
    ["0", "zero"],
    ["101", "one hundred one"],
    ["1000000", "one million"],
    ["123000000000000000000", "one hundred twenty three quintillion"],
    ["004", "zero zero four"],
    ["1".repeat(22), Array(22).fill("one").join(" ")],
  ])("%s → %s", (digits, said) => expect(cardinal(digits).join(" ")).toBe(said));
});

describe("ordinals", () => {
  test.each([
    ["0", "zeroth"],
    ["05", "fifth"],
    ["12", "twelfth"],
    ["1000", "one thousandth"],
  ])("%s → %s", (digits, said) => expect(ordinal(digits).join(" ")).toBe(said));
});

describe("in pairs", () => {
  test.each([
    ["1994", "nineteen ninety four"],
    ["1905", "nineteen oh five"],
    ["1900", "nineteen hundred"],
    ["2000", "two thousand"],
    ["2009", "two thousand nine"],
    ["2010", "twenty ten"],
    ["737", "seven thirty seven"],
    ["300", "three hundred"],
    ["52", "fifty two"],
    ["08", "zero eight"],
  ])("%s → %s", (digits, said) => expect(inPairs(digits).join(" ")).toBe(said));
});

test("decimals keep every digit that is written", () => {
  expect(decimal("1,234.50").join(" ")).toBe("one thousand two hundred thirty four point five zero");
  expect(decimal(".05").join(" ")).toBe("point zero five");
});

test("plurals", () => {
  expect(["eighty", "ten", "sixth", "six"].map(plural)).toEqual(["eighties", "tens", "sixths", "sixes"]);
  expect(pluralOf(["nineteen", "eighty"])).toEqual(["nineteen", "eighties"]);
});
