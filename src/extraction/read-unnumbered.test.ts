import { describe, expect, test } from "vitest";
import { extractFigures } from "./extract-figures.ts";

const read = (text: string) => extractFigures({ text, date: null }, { figuresOnly: true });

/** Brackets mark the words of the toll. */
describe("tolls without a number", () => {
  test.each([
    ["The army took [heavy casualties] in the pass.", "casualties", null],
    ["Their forces took [substantial losses of their own] at the ford.", "casualties", null],
    ["The raid caused [heavy Russian losses] at the front.", "casualties", "Russian"],
    ["An [unknown number of dead] lie in the valley.", "killed", null],
    ["The flood brought [many deaths] and much mud.", "killed", null],
    ["The hospitals cannot treat so [many wounded].", "injured", null],
    ["The storm caused [countless injuries].", "injured", null],
    ["An [unknown number] of villagers were wounded.", "injured", null],
    ["Shells hit the market, and an [unspecified number] were killed.", "killed", null],
  ])("%s %s", (marked, measure, group) => {
    const { unnumbered } = read(marked.replace(/[[\]]/g, ""));
    const start = marked.indexOf("[");
    const exact = marked.slice(start + 1, marked.indexOf("]"));
    expect(unnumbered.map(({ span }) => span)).toEqual([{ start, end: start + exact.length, exact }]);
    expect(unnumbered[0]).toMatchObject({ measure, group: group === null ? null : { basis: "stated" } });
    expect(unnumbered[0]?.group?.span.exact ?? null).toBe(group);
  });
});

describe("no toll, or one with a number", () => {
  test.each([
    ["The bank made heavy losses on bonds.", "money was lost"],
    ["An unknown number of shells fell on the town.", "nobody is counted"],
    ["At least 40 further deaths followed.", "a figure has a number"],
    ["The deaths shook the town.", "no word of weight"],
    ["Many roads led past the dead.", "the weight is another noun's"],
    ["The large house of the missing stood empty.", "the weight is another noun's"],
  ])("%s (%s)", (text) => expect(read(text).unnumbered).toEqual([]));

  test("bylines and disclosures tell no tolls", () => {
    const text = "By Many Deaths";
    const span = { start: 0, end: text.length, exact: text };
    for (const kind of ["byline", "disclosure"] as const)
      expect(extractFigures({ text, date: null, parts: [{ kind, span }] }).unnumbered).toEqual([]);
  });
});
