import { describe, expect, test } from "vitest";
import { holdsToll } from "./toll-scan.ts";

const scan = (text: string) => holdsToll(text, 0, text.length);

describe("deserves the grammar", () => {
  test.each([
    "At least 12 people were killed.",
    "Nobody was hurt.",
    "The death toll rose to forty.",
    "Most of the casualties were sailors.",
    "A double murder shook the village.",
    "HUNDREDS FLED AS THE RIVER ROSE",
    "The regiment lost 30 men.",
    "Army loses 300 men",
    "Storm drives 300 from homes",
    "Rescuers pulled six people alive from the well.",
  ])("%s", (text) => expect(scan(text)).toBe(true));
});

describe("is never tokenised", () => {
  test.each([
    ["The council met at the harbour.", "neither an outcome nor a quantity"],
    ["The harbour has 12 berths.", "no outcome"],
    ["The dead rest there.", "no quantity"],
    ["A murder shook the village.", "an article alone counts nobody"],
    ["Some said that the dead rest there.", "some who speak are no toll"],
    ["Skilled workers bought the deadline clock in 2019.", "words inside other words are no outcomes"],
    ["", "nothing"],
  ])("%j (%s)", (text) => expect(scan(text)).toBe(false));
});

test("looks only between the two offsets", () => {
  const text = "12 people. They died.";
  expect(holdsToll(text, 0, text.length)).toBe(true);
  expect(holdsToll(text, 0, 10)).toBe(false);
  expect(holdsToll(text, 11, text.length)).toBe(false);
});
