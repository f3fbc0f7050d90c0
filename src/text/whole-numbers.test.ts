import { describe, expect, test } from "vitest";
import { readSentences } from "./sentence.ts";

const wordsOf = (text: string) => readSentences(text).map(({ tokens }) => tokens.map(({ exact }) => exact).join("|"));

describe("numbers stay whole", () => {
  test.each([
    ["Two died at 9.15pm on Monday.", ["Two|died|at|9.15|pm|on|Monday|."]],
    ["Two died at 10.30am on Monday.", ["Two|died|at|10.30|am|on|Monday|."]],
    ["Police said at 9.15am. Two died.", ["Police|said|at|9.15|am|.", "Two|died|."]],
    ["It hit 1.2m-1.5m men.", ["It|hit|1.2|m|-|1.5|m|men|."]],
    ["It hit 5k-20k men.", ["It|hit|5|k|-|20|k|men|."]],
    ["It hit 5k–20k men.", ["It|hit|5|k|–|20|k|men|."]],
    ["He held a .22-calibre rifle.", ["He|held|a|.22-calibre|rifle|."]],
    ["It weighs .08 grams.", ["It|weighs|.08|grams|."]],
    ["It hit 12 000 men.", ["It|hit|12 000|men|."]],
    ["It hit 1 414 021.5 men.", ["It|hit|1 414 021.5|men|."]],
  ])("%s", (text, words) => expect(wordsOf(text)).toEqual(words));
});

describe("what is not one number stays apart", () => {
  test.each([
    ["He was 12. Two died.", ["He|was|12|.", "Two|died|."], "a space behind the stop"],
    ["On May 12 300 died.", ["On|May|12|300|died|."], "a day of the month"],
    ["It hit 12\t300 men.", ["It|hit|12|300|men|."], "a column"],
    ["It hit 12  300 men.", ["It|hit|12|300|men|."], "two spaces"],
    ["A 12-year-old and a 5km run.", ["A|12-year-old|and|a|5|km|run|."], "a unit, not a scale"],
    ["An F-16 fell on 2023-05-01.", ["An|F-16|fell|on|2023-05-01|."], "a name and a day"],
  ])("%s %j (%s)", (text, words) => expect(wordsOf(text)).toEqual(words));
});

test("every token keeps its characters", () => {
  const text = "At 9.15pm 1.2m-1.5m of 12 000 left; .5 stayed. It was 10.30am.";
  for (const { tokens } of readSentences(text))
    for (const { start, end, exact } of tokens) expect(text.slice(start, end)).toBe(exact);
});
