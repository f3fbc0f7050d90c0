import { expect, test } from "vitest";
import { toldIn } from "./told-figures.spec-kit.ts";

test.each([
  ["[Almost all of the 40] hostages were killed.", "killed", 40, 40, "approximately"],
  ["[Nearly all of the 40] people on board died.", "killed", 40, 40, "approximately"],
  ["[Virtually all 40] guests were injured.", "injured", 40, 40, "approximately"],
  ["The fire killed [almost all 40] guests.", "killed", 40, 40, "approximately"],
  ["[Not all of the 40] hostages were killed.", "killed", null, 40, "less-than"],
])("%s", (marked, measure, low, high, qualifier) => {
  const exact = marked.slice(marked.indexOf("[") + 1, marked.indexOf("]"));
  expect(toldIn(marked.replace(/[[\]]/g, ""))).toMatchObject([{ exact, measure, low, high, qualifier }]);
});

test.each([
  ["All of the 40 hostages were killed.", "all are all"],
  ["Almost all of the 40 people killed were guests.", "what they were is told of almost all"],
  ["Almost all of the 40 people killed in the fire were guests.", "what they were is told of almost all"],
  ["Almost all of the 40 people who died were guests.", "what they were is told of almost all"],
  ["The fire killed almost all of the 40 hostages.", "all were hostages, whatever killed them"],
  ["Almost all of the 40 injured went home.", "they are injured, all of them"],
])("exact: %s (%s)", (text) => {
  expect(toldIn(text)).toMatchObject([{ exact: "40", low: 40, high: 40, qualifier: "exact" }]);
});
