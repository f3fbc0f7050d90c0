import { expect, test } from "vitest";
import { toldIn } from "./told-figures.spec-kit.ts";

test.each([
  ["The storm killed 40 people or so.", 40, 40, "approximately"],
  ["The storm killed 40 people, give or take.", 40, 40, "approximately"],
  ["The storm killed 40 people or more.", 40, null, "at-least"],
  ["The storm killed 40 people at least.", 40, null, "at-least"],
  ["Forty miners or more were killed.", 40, null, "at-least"],
  ["The storm killed 12 miners at most.", null, 12, "at-most"],
])("%s", (text, low, high, qualifier) => {
  const [figure] = toldIn(text);
  expect(figure).toMatchObject({ low, high, qualifier });
  expect(figure!.exact).toMatch(/^(?:40|12|Forty)$/);
});

test.each([
  ["The storm killed 40 people, at least in part because no alarm was sounded.", "it hedges the cause"],
  ["The storm killed 40 people and at least 12 cows.", "it hedges the cows"],
  ["The storm killed 40 people roughly ten miles away.", "it hedges the miles"],
])("exact: %s (%s)", (text) => {
  expect(toldIn(text)[0]).toMatchObject({ exact: "40", qualifier: "exact" });
});
