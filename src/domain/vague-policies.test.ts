import { expect, test } from "vitest";
import { isVaguePolicy, leastOf, vaguePolicyNames } from "./vague-policies.ts";

test.each([
  ["tens", 10, 20, 10],
  ["dozens", 12, 24, 12],
  ["hundreds", 100, 200, 100],
  ["tens of thousands", 10_000, 20_000, 10_000],
])("%s", (_, unit, stated, acled) => {
  expect(leastOf(unit, "stated")).toBe(stated);
  expect(leastOf(unit, "acled")).toBe(acled);
});

test("policies are known by name, the default first", () => {
  expect(vaguePolicyNames).toEqual(["stated", "acled"]);
  expect(isVaguePolicy("acled")).toBe(true);
  expect(isVaguePolicy("toString")).toBe(false);
});
