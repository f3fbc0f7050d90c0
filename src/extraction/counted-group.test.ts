import { describe, expect, test } from "vitest";
import { quantitiesOf } from "../text/quantity.ts";
import { readSentences } from "../text/sentence.ts";
import { type CountedGroup, countedGroupOf } from "./counted-group.ts";

/** The group behind the first quantity, with its own words. */
function groupIn(text: string): CountedGroup & { words: string } {
  const sentence = readSentences(text)[0]!;
  const group = countedGroupOf(sentence.tokens, quantitiesOf(sentence)[0]!);
  const words = sentence.tokens.slice(group.first, group.last + 1);
  return { ...group, words: words.map(({ exact }) => exact).join(" ") };
}

describe("the words of the group", () => {
  test.each([
    ["12 people died.", "people", "person"],
    ["12 Norwegian soldiers died.", "Norwegian soldiers", "person"],
    ["12 men and boys died.", "men and boys", "person"],
    ["12 of the miners died.", "miners", "person"],
    ["12 more sailors died.", "sailors", "person"],
    ["12 others died.", "others", "person"],
    ["12 families fled.", "families", "household"],
    ["12 cows died.", "cows", "thing"],
    ["12 Houthis died.", "Houthis", "person"],
    ["12 died.", "", "none"],
    ["12 wounded pilgrims left.", "wounded pilgrims", "person"],
    ["12 soldiers dead, the army said.", "soldiers", "person"],
    ["12 residents of the town died.", "residents", "person"],
  ])("%s: %j (%s)", (text, words, nounClass) => expect(groupIn(text)).toMatchObject({ words, nounClass }));
});

describe("an outcome inside the group", () => {
  test.each([
    ["12 casualties were counted.", "casualties"],
    ["12 civilian deaths were counted.", "killed"],
    ["12 wounded pilgrims left.", "injured"],
    ["12 dead and wounded were counted.", "casualties"],
    ["12 refugees left.", "displaced"],
  ])("%s %s", (text, measure) => expect(groupIn(text).outcome?.measure).toBe(measure));

  test("what became of the people stands behind them", () => {
    expect(groupIn("12 people killed, the mayor said.").outcome).toBeUndefined();
  });
});

describe("parts", () => {
  test.each([
    ["12 of them died.", true, true, "the whole is named elsewhere"],
    ["12 of whom died.", true, true, "the whole is named elsewhere"],
    ["12 of the miners died.", true, false, "the whole is named"],
    ["12 of those miners died.", true, false, "the whole is named"],
    ["12 of those in the hall died.", true, true, "a place names no whole"],
    ["12 of those new to the hall died.", true, true, "an adjective names no whole"],
    ["Half of miners died.", true, false, "a share has a whole"],
    ["Hundreds of miners died.", false, false, "a vague numeral takes its noun behind of"],
    ["12 miners died.", false, false, "no part"],
  ])("%s (%s, %s: %s)", (text, isPartitive, isPronoun) => {
    expect(groupIn(text)).toMatchObject({ isPartitive, isPronoun });
  });
});

test("looks at most twelve words ahead", () => {
  const { first, last } = groupIn(`12 ${"tired ".repeat(40)}miners died.`);
  expect(last - first).toBeLessThan(12);
});
