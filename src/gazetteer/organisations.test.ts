import { expect, test } from "vitest";
import { findOrganisation } from "./organisations.ts";

test.each([
  ["NSC", "White House National Security Council", ["White House", "United States"]],
  [
    "the White House National Security Council",
    "White House National Security Council",
    ["White House", "United States"],
  ],
  ["the U.S. State Department", "Department of State", ["United States"]],
  ["Israel's military", "Israel Defense Forces", ["Israel"]],
  ["Washington", "United States", []],
  ["the Pentagon", "Department of Defense", ["United States"]],
])("%s is the %s", (name, expected, within) => {
  expect(findOrganisation(name)).toMatchObject({ name: expected, within });
});

test("many countries have a National Security Council", () => {
  expect(findOrganisation("the National Security Council")).toBeUndefined();
});

test("a ministry that does not say whose it is stands for none", () => {
  expect(findOrganisation("the health ministry")).toBeUndefined();
});
