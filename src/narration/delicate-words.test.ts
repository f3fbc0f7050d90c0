import { expect, test } from "vitest";
import { delicateSites, insteadOf } from "./delicate-words.ts";

/** Sites in brackets. */
const marked = (text: string) => {
  const words = text.replaceAll(/[[\]]/g, "").split(" ");
  const [starts, ends] = [new Set<number>(), new Set<number>()];
  for (const { from, to } of delicateSites(words)) {
    starts.add(from);
    ends.add(to - 1);
  }
  return words.map((word, i) => `${starts.has(i) ? "[" : ""}${word}${ends.has(i) ? "]" : ""}`).join(" ");
};

test.each([
  "[at least] [twenty four] people were killed",
  "[no more than] [two hundred and six] were hurt and they fled",
  "the toll was [not] confirmed and [nobody] knew",
  "the army [denied] it and [didn't] say more",
  "it rose to [two point five million] since [nineteen oh five]",
  "the [twenty first] victim was found on friday",
  "the mayor spoke to reporters in the city",
])("%s", (text) => {
  expect(marked(text)).toBe(text);
});

test("what denies has something that is said where it does not", () => {
  expect(insteadOf("not")).toContain("");
  expect(insteadOf("wasn't")).toEqual(["was"]);
  expect(insteadOf("won't")).toEqual(["will"]);
  expect(insteadOf("without")).toEqual(["with"]);
  expect(insteadOf("constructor")).toEqual([]);
});
