import { describe, expect, test } from "vitest";
import { markedTokens } from "./marked-tokens.spec-kit.ts";
import { readVagueNumeral } from "./vague-numeral.ts";

test.each<[string, number]>([
  ["It hurt [dozens] of men.", 24],
  ["It hurt [scores] of men.", 40],
  ["It hurt [hundreds] of men.", 200],
  ["It hurt [thousands] of men.", 2000],
  ["It hurt [millions] of men.", 2e6],
  ["It hurt [tens of thousands] of men.", 20_000],
  ["It hurt [hundreds of thousands] of men.", 200_000],
  ["It hurt [tens of millions] of men.", 20e6],
  ["It hurt [several] men.", 2],
  ["It hurt [several hundred] men.", 200],
  ["It hurt [several dozen] men.", 24],
  ["It hurt [several hundred thousand] men.", 200_000],
  ["It hurt [a few lakh] men.", 200_000],
  ["It hurt [hundreds upon hundreds] of men.", 200],
  ["It hurt [a few] men.", 2],
  ["It hurt [a few thousand] men.", 2000],
  ["It hurt [a couple of hundred] men.", 200],
  ["It hurt [a handful of] men.", 2],
  ["It hurt [a number of] men.", 2],
  ["It hurt [numerous] men.", 2],
])("%s states at least %i", (marked, low) => {
  const { tokens, first, last } = markedTokens(marked);
  expect(readVagueNumeral(tokens, first)).toMatchObject({ low, last });
});

describe("nothing vague", () => {
  test.each([
    ["It hurt [a] couple and their children.", "two people"],
    ["It hurt [few] men.", "next to nobody"],
    ["It hurt [tens] of men.", "no numeral by itself"],
    ["It hurt [a] number.", "a numeral is hurt"],
    ["It hurt [a] man.", "one man"],
    ["It hurt [forty] men.", "a number"],
  ])("%s (%s)", (marked) => {
    const { tokens, first } = markedTokens(marked);
    expect(readVagueNumeral(tokens, first)).toBeUndefined();
  });
});
