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
    ["It hurt [between one thousand five hundred and one thousand seven hundred] men.", 1500, 1700],
    ["It hurt [between five hundred and two thousand] men.", 500, 2000],
    ["It hurt [between two hundred and five and three hundred] men.", 205, 300],
    ["It hurt [between nine hundred and two and three thousand] men.", 902, 3000],
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
    ["It hurt [from 43,000 to as many as 60,000] men.", 43_000, 60_000],
    ["It hurt [40 to possibly as many as 50] men.", 40, 50],
    ["It hurt [12 to 15 thousand] men.", 12_000, 15_000],
    ["It hurt [two or three] men.", 2, 3],
    ["It hurt [two or three hundred] men.", 200, 300],
    ["It hurt [two or three hundred thousand] men.", 200_000, 300_000],
    ["It hurt [60-70,000] men.", 60_000, 70_000],
    ["It hurt [5 to 10,000] men.", 5000, 10_000],
    ["It hurt [500 to 1,000] men.", 500, 1000],
    ["It hurt [1 to 2,000] men.", 1, 2000],
    ["It hurt [1500 to 3000] men.", 1500, 3000],
    ["It hurt [1.2m-1.5m] men.", 1.2e6, 1.5e6],
    ["It hurt [more than 100 but fewer than 300] men.", 100, 300],
    ["It hurt [at least 20, but no more than 30] men.", 20, 30],
    ["It hurt [at most 50 and no fewer than 20] men.", 20, 50],
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
    ["The toll doubled from [63] to 126.", "whatever the change is called"],
    ["It hurt [40] and 50 men.", "two counts, not one between them"],
    ["It hurt [50] to 40 men.", "the second is the smaller"],
    ["It hurt [40] - 50 men.", "a dash with spaces parts the two"],
    ["It hurt [40] or more men.", "a bound"],
    ["In [1998] or 20 years later it rained.", "a year and a count"],
    ["It hurt [40] to the bone.", "no second number"],
    ["It hurt [40].", "nothing follows"],
    ["It hurt at least [40] and up to 50 fled.", "two counts"],
    ["It hurt more than [40] and less than 10 fled.", "no number is both"],
    ["It hurt more than [40] and at least 50 fled.", "two lower bounds"],
    ["It hurt about [40] and fewer than 50 fled.", "nearness bounds nothing"],
    ["In [2008] to 3,000 men this was new.", "a year before a count spelled otherwise"],
  ])("%s (%s)", (marked) => expect(rangeIn(marked).range).toBeUndefined());
});
