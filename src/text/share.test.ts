import { describe, expect, test } from "vitest";
import { markedTokens } from "./marked-tokens.spec-kit.ts";
import { readShare } from "./share.ts";

describe("shares", () => {
  test.each<[string, number]>([
    ["It hurt [half] of them.", 0.5],
    ["It hurt [a third] of them.", 0.3333],
    ["It hurt [two thirds] of them.", 0.6667],
    ["It hurt [three-quarters] of them.", 0.75],
    ["It hurt [nine tenths] of them.", 0.9],
    ["It hurt [40 percent] of them.", 0.4],
    ["It hurt [40 per cent] of them.", 0.4],
    ["It hurt [12.5%] of them.", 0.125],
    ["It hurt [forty percent] of them.", 0.4],
    ["It hurt [one in five] of them.", 0.2],
    ["It hurt [one in every four] of them.", 0.25],
    ["It hurt [two out of three] of them.", 0.6667],
    ["It hurt [one of every five] of them.", 0.2],
    ["It hurt [two out of five hundred] of them.", 0.004],
    ["It hurt [2/3] of them.", 0.6667],
    ["It hurt [¾] of them.", 0.75],
    ["It hurt [five ninths] of them.", 0.5556],
  ])("%s", (marked, share) => {
    const { tokens, first, last } = markedTokens(marked);
    expect(readShare(tokens, first)).toEqual({ low: share, high: share, isVague: false, first, last });
  });

  test.each([
    ["It hurt [10 to 15 percent] of them.", 0.1, 0.15],
    ["It hurt [10% to 15%] of them.", 0.1, 0.15],
    ["It hurt [a quarter to a third] of them.", 0.25, 0.3333],
  ])("%s", (marked, low, high) => {
    const { tokens, first, last } = markedTokens(marked);
    expect(readShare(tokens, first)).toEqual({ low, high, isVague: false, first, last });
  });

  test.each([
    "It hurt [most] of them.",
    "It hurt [a majority] of them.",
    "It hurt [the vast majority] of them.",
    "It hurt [the overwhelming majority] of them.",
    "It hurt [the bulk] of them.",
  ])("%s is half or more", (marked) => {
    const { tokens, first, last } = markedTokens(marked);
    expect(readShare(tokens, first)).toEqual({ low: 0.5, high: null, isVague: true, first, last });
  });
});

describe("no share", () => {
  test.each([
    ["It hurt the [most].", "a superlative"],
    ["The [most] recent fire hurt nobody.", "a superlative"],
    ["It hurt at [most] 40 men.", "a bound"],
    ["It hurt [a third] man.", "an ordinal"],
    ["Two died and [a third] was hurt.", "the third of them"],
    ["On [3/4] it rained.", "a date"],
    ["It hurt [half] that number.", "of a number that stands elsewhere"],
    ["It hurt [half] as many men.", "a comparison"],
    ["It took [a quarter] century.", "a stretch of time"],
    ["It hurt [five] thirds.", "more than the whole"],
    ["It hurt [three] in 24 hours.", "a pace"],
    ["It hurt [five] in 1999.", "the year"],
    ["It hurt [40] in 12 towns.", "a count and a place"],
    ["It hurt [five] in two towns.", "more than the whole"],
    ["It hurt [40] men.", "a number"],
    ["It hurt [two] of them.", "a number"],
  ])("%s (%s)", (marked) => {
    const { tokens, first } = markedTokens(marked);
    expect(readShare(tokens, first)).toBeUndefined();
  });
});
