import { describe, expect, test } from "vitest";
import { extractFigures } from "../extract-figures.ts";

const disputes = (text: string) =>
  extractFigures({ text, date: null }, { figuresOnly: true }).figures.map(({ status, disputedBy }) => [
    status,
    ...disputedBy.map(({ source }) => source?.exact ?? null),
  ]);

describe("who rejects a figure", () => {
  test.each([
    ["Lund says 31 of its sailors died. Malmö has denied the figure.", [["asserted", "Malmö"]]],
    ["Police said 12 people died. The mayor disputed the toll.", [["asserted", "mayor"]]],
    ["The union says 31 miners died, but the company called that number a lie.", [["asserted", "company"]]],
    ["Lund says 31 of its sailors died. Malmö denied that any sailor had been killed.", [["asserted", "Malmö"]]],
    ["Kyiv says the strike killed 65 soldiers. Moscow denied suffering losses.", [["asserted", "Moscow"]]],
    ["Kyiv says 65 soldiers were wounded. The army denied there had been any casualties.", [["asserted", "army"]]],
    ["The union called the figure of 300 dead a fantasy.", [["denied", "union"]]],
    ["The ministry said the figure of 300 dead was exaggerated.", [["denied", "ministry"]]],
    ["Rejecting the rebels' claim of 166 soldiers killed, the general laughed.", [["denied", "general"]]],
  ])("%s", (text, expected) => {
    expect(disputes(text)).toEqual(expected);
  });

  test.each([
    ["Police said 12 people died. The mayor denied that he had fled.", "another matter"],
    ["Police said 12 people died. The mayor denied that anyone had been hurt.", "no denial of deaths"],
    ["Police said 12 people died. The mayor denied any involvement in the deaths.", "a deed is denied"],
    ["Police said 12 people died. The general denied killing civilians.", "a deed is denied"],
    ["Police said 12 people died. Police denied the figure.", "nobody rejects his own"],
    ["Police said 12 people died. It rained. The mayor denied the figure.", "too far away to know"],
    ["The union has not commented on the figure of 300 dead.", "silence is no rejection"],
    ["The army did not deny that 12 soldiers had died.", "nothing is rejected"],
    ["The union called the storm, which killed 300 people, a warning.", "no word of untruth"],
  ])("nobody in %s: %s", (text) => {
    expect(disputes(text)).toEqual([["asserted"]]);
  });
});

test.each([
  ["The union has not commented on the figure of 300 dead.", []],
  ["The army could not confirm that 12 soldiers had died.", []],
  ["Doctors fear that 40 people were killed.", ["Doctors"]],
  ["Some 40 people are feared dead.", []],
])("who stands behind the number in %s", (text, sources) => {
  const [figure] = extractFigures({ text, date: null }, { figuresOnly: true }).figures;
  expect(figure?.attribution.flatMap(({ source }) => source?.exact ?? [])).toEqual(sources);
});
