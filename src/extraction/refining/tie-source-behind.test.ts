import { describe, expect, test } from "vitest";
import { toldIn } from "../told-figures.spec-kit.ts";

const sourcesIn = (text: string) => toldIn(text).map(({ sources }) => sources);

describe("a source in the sentence behind", () => {
  test.each([
    ["The rebels killed 40 soldiers. The claim was made by rebel spokesman Erik Holm on Telegram.", ["Erik Holm"]],
    ["At least 40 people were killed. The figure comes from the health ministry.", ["health ministry"]],
    ["At least 40 people were killed. The toll was given by the governor, Erik Holm.", ["Erik Holm"]],
    ["At least 40 people were killed. The number was provided by doctors.", ["doctors"]],
    ["At least 40 people were killed. That count is from the Red Cross.", ["Red Cross"]],
    ["At least 40 people were killed. The figure was confirmed by the coast guard.", ["coast guard"]],
    ["At least 40 people were killed. The ministry announced the figure on Monday.", ["ministry"]],
    ["At least 40 people were killed.\n\nThe figure comes from the health ministry.", ["health ministry"]],
  ])("%s", (text, sources) => expect(sourcesIn(text)).toEqual([sources]));

  test("every figure of the sentence has it", () => {
    const text = "At least 40 people were killed and 12 were injured. The figures come from the clinic.";
    expect(sourcesIn(text)).toEqual([["clinic"], ["clinic"]]);
  });
});

describe("none", () => {
  test.each([
    ["At least 40 people were killed, the army said. The figure comes from the ministry.", ["army"], "it has its own"],
    ["At least 40 people were killed. It rained. The figure comes from the ministry.", [], "another sentence between"],
    ["At least 40 people were killed. The figure was not given by the ministry.", [], "it is said who did not"],
    ["At least 40 people were killed. The toll is from Monday's earthquake.", [], "what it counts"],
    ["At least 40 people were killed. The figure shocked the mayor.", [], "the mayor gives none"],
    ["At least 40 people were killed. The letter was written by the mayor.", [], "a letter is no figure"],
  ])("%s %j: %s", (text, sources) => expect(sourcesIn(text)).toEqual([sources]));
});
