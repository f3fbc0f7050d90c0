import { expect, test } from "vitest";
import { readFraction } from "./fraction.ts";
import { markedTokens } from "./marked-tokens.spec-kit.ts";

test.each<[string, number]>([
  ["It took [half] of it.", 1 / 2],
  ["It took [a half] of it.", 1 / 2],
  ["It took [a third] of it.", 1 / 3],
  ["It took [an eighth] of it.", 1 / 8],
  ["It took [one quarter] of it.", 1 / 4],
  ["It took [three-quarters] of it.", 3 / 4],
  ["It took [five ninths] of it.", 5 / 9],
  ["It took [⅔] of it.", 2 / 3],
  ["It took [2/3] of it.", 2 / 3],
])("%s", (marked, value) => {
  const { tokens, first, last } = markedTokens(marked);
  expect(readFraction(tokens, first)).toMatchObject({ value, last });
});

test.each([
  ["It took [five] thirds.", "more than the whole"],
  ["It took [two] third men.", "the parts are not many"],
  ["It took [a] quarters.", "the part is not one"],
  ["On [9/11] it rained.", "a date"],
  ["On [4/3] it rained.", "more than the whole"],
  ["It took [a] man.", "no part"],
  ["It took [the] third of them.", "a rank"],
])("no fraction: %s (%s)", (marked) => {
  const { tokens, first } = markedTokens(marked);
  expect(readFraction(tokens, first)).toBeUndefined();
});

test("a third may be the third of a row, half is not", () => {
  const ordinalLike = (marked: string) => {
    const { tokens, first } = markedTokens(marked);
    return readFraction(tokens, first)?.isOrdinalLike;
  };
  expect(ordinalLike("It took [a third] of it.")).toBe(true);
  expect(ordinalLike("It took [two thirds] of it.")).toBe(false);
  expect(ordinalLike("It took [a half] of it.")).toBe(false);
});
