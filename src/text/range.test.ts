import { describe, expect, test } from "vitest";
import { markedTokens } from "./marked-tokens.spec-kit.ts";
import { readNumber } from "./number.ts";
import { readRange } from "./range.ts";

/** The range whose first number is the first of the sentence. */
function rangeIn(marked: string) {
  const { tokens, first, last } = markedTokens(marked);
  const at = tokens.findIndex((_, i) => readNumber(tokens, i) !== undefined);
  return { range: readRange(tokens, at, readNumber(tokens, at)!), first, last };
}

describe("ranges", () => {
  test.each<[string, number, number | null]>([
    ["It hurt [189,500 to 223,000] men.", 189_500, 223_000],
    ["It hurt [between 40 and 50] men.", 40, 50],
    ["It hurt [from 15 million to 30 million] men.", 15e6, 30e6],
    ["It hurt [anywhere from 20 to 30] men.", 20, 30],
    ["It hurt [40-50] men.", 40, 50],
    ["It hurt [40–50] men.", 40, 50],
    ["It hurt [2 to 3 million] men.", 2e6, 3e6],
    ["It hurt [2–3 million] men.", 2e6, 3e6],
    ["It hurt [20 to 30 thousand] men.", 20e3, 30e3],
    ["It hurt [80,000 or 100,000] men.", 80_000, 100_000],
    ["It hurt [five or six] men.", 5, 6],
    ["It hurt [between 400 and as many as 600] men.", 400, 600],
    ["It hurt [between 400 and more than 600] men.", 400, null],
    ["It hurt [400 to 600+] men.", 400, null],
    ["It rose [between 40 and 50] metres.", 40, 50],
  ])("%s", (marked, low, high) => {
    const { range, first, last } = rangeIn(marked);
    expect(range).toMatchObject({ low, high, qualifier: "range", first, last });
  });

  test("two years make a range of years", () => {
    expect(rangeIn("It rained [from 1990 to 1999].").range?.isYearLike).toBe(true);
    expect(rangeIn("It rained on [20 to 30] men.").range?.isYearLike).toBe(false);
  });
});

describe("no range", () => {
  test.each([
    ["The toll rose from [63] to 89.", "a change names two counts"],
    ["The office raised its count from [63] to 89.", "whoever changes it"],
    ["It hurt [40] and 50 men.", "two counts, not one between them"],
    ["It hurt [50] to 40 men.", "the second is the smaller"],
    ["It hurt [40] - 50 men.", "a dash with spaces parts the two"],
    ["It hurt [40] or more men.", "a bound"],
    ["In [1998] or 20 years later it rained.", "a year and a count"],
    ["It hurt [40] to the bone.", "no second number"],
    ["It hurt [40].", "nothing follows"],
  ])("%s (%s)", (marked) => expect(rangeIn(marked).range).toBeUndefined());
});
