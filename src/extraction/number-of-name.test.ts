import { describe, expect, test } from "vitest";
import { quantitiesOf } from "../text/quantity.ts";
import { readSentences } from "../text/sentence.ts";
import { isNumberOfName } from "./number-of-name.ts";

function belongsToName(marked: string): boolean {
  const start = marked.indexOf("[");
  for (const sentence of readSentences(marked.replace(/[[\]]/g, ""))) {
    const quantity = quantitiesOf(sentence).find(({ span }) => span.start === start);
    if (quantity !== undefined) return isNumberOfName(sentence.tokens, quantity);
  }
  throw new Error(`no quantity at the brackets: ${marked}`);
}

describe("belongs to a name", () => {
  test.each([
    "She told News [4] that he was shot.",
    "Two men were shot at [4000] Elm Street on Friday.",
    "It happened at [12] West 5th Avenue.",
    "They were shot in the [700] block of Elm Street.",
    "He was taken to Regional [One] in critical condition.",
    "A woman in her early [20]'s was shot.",
    "[7]News cameras showed a large crowd.",
    "Building [29], where he lived, was evacuated.",
    "She was found in apartment [12] with two others.",
  ])("%s", (marked) => expect(belongsToName(marked)).toBe(true));
});

describe("counts", () => {
  test.each([
    ["Police told News [4] men were shot.", "men are counted"],
    ["Fire at Camp [12] dead", "the dead are counted"],
    ["Fire in Block [12] residents fled.", "residents are counted"],
    ["In a building [29] were found.", "no name"],
    ["A fire drove out [12] Elm Street residents.", "residents are counted"],
    ["Shooting Leaves [One] Dead in Dayton", "a headline writes each word large"],
    ["They met Mary. [One] died.", "the sentence begins"],
    ["It killed [12] in Elm Street.", "the street is where"],
    ["Blast Kills [One] as crowd fled", "a verb stands before"],
    ["He shot at [four] blocks.", "no article stands before a block"],
  ])("%s (%s)", (marked) => expect(belongsToName(marked)).toBe(false));
});
