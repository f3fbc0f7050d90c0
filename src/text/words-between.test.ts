import { expect, test } from "vitest";
import { readSentences } from "./sentence.ts";
import { wordsBetween } from "./words-between.ts";

test("words are given in lower case, the end left out, and no more than there are", () => {
  const { tokens } = readSentences("Two men were taken to Mercy Hospital.")[0]!;
  expect(wordsBetween(tokens, 3, 6)).toBe("taken to mercy");
  expect(wordsBetween(tokens, 5, 40)).toBe("mercy hospital .");
  expect(wordsBetween(tokens, 40, 42)).toBe("");
});
