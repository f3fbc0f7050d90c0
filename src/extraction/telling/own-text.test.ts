import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const sourcesIn = (text: string) => toldIn(text).map(({ sources }) => sources);

describe("the text itself is nobody's source", () => {
  test.each([
    "An earlier version of this story said 12 people were killed.",
    "An earlier version, relying on information from police, said 12 people were killed.",
    "A previous version of this report gave the death toll as 12.",
    "The original headline said 12 people were killed.",
    "This article originally said that 12 people were killed.",
  ])("%s", (text) => expect(sourcesIn(text)).toEqual([[]]));

  test("whom it cites is one", () => {
    expect(sourcesIn("An earlier version of this story, citing the clinic, said 12 people were killed.")).toEqual([
      ["clinic"],
    ]);
  });
});

test.each([
  ["An earlier version of the inquiry's report said 12 people were killed.", "somebody else's document"],
  ["An earlier version, seen by the radio, said 12 people were killed.", "a draft that others have"],
  ["An article in the Lund Herald said 12 people were killed.", "another outlet's text"],
])("%s: %s", (text) => expect(sourcesIn(text)[0]).not.toEqual([]));
