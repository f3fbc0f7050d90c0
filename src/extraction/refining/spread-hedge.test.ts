import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const second = (text: string) => toldIn(text)[1];

describe("a hedge spreads over a parallel count", () => {
  test.each([
    ["At least 13 civilians were killed and 60 wounded in the raid.", { low: 60, high: null, qualifier: "at-least" }],
    ["The fire left at least nine dead and 40 injured.", { low: 40, high: null, qualifier: "at-least" }],
    ["The wreck left about 20 dead and 30 missing.", { low: 30, high: 30, qualifier: "approximately" }],
    ["The wreck left more than 20 dead and 30 missing.", { low: 30, high: null, qualifier: "more-than" }],
    ["The wreck left up to 20 dead and 30 missing.", { low: null, high: 30, qualifier: "at-most" }],
    ["The wreck left fewer than 20 dead and 30 missing.", { low: null, high: 30, qualifier: "less-than" }],
  ])("%s", (text, expected) => {
    expect(second(text)).toMatchObject(expected);
    // The words stay the second count's own.
    expect(second(text)?.exact).toMatch(/^\d+$/);
  });
});

describe("a hedge stays with its own count", () => {
  test.each([
    ["The quake killed at least 68 people and injured 47.", "a second verb ends it"],
    ["More than 40 people died, and in the end 12 were hurt.", "the second count begins a clause"],
    ["At least 40 people died. The fire hurt 12.", "another sentence"],
    ["The wreck left dozens dead and 30 missing.", "a vague numeral is no hedge"],
    ["The wreck left between 20 and 25 dead and 30 missing.", "a range is no hedge"],
    ["The wreck left 20 dead and 30 missing.", "there is none"],
  ])("%s (%s)", (text) => {
    expect(toldIn(text).at(-1)).toMatchObject({ qualifier: "exact" });
  });

  test("a second hedge of its own wins", () => {
    expect(second("The wreck left at least 20 dead and about 30 missing.")).toMatchObject({
      low: 30,
      high: 30,
      qualifier: "approximately",
    });
  });
});
