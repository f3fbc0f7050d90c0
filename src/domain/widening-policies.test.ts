import { expect, test } from "vitest";
import { isWideningPolicy, wideningPolicyNames } from "./widening-policies.ts";

test("policies are known by name and version, the default first", () => {
  expect(wideningPolicyNames).toEqual(["tollbook/1", "acled/1"]);
  expect(wideningPolicyNames.every((name) => /^[a-z]+\/\d+$/.test(name))).toBe(true);
  expect(isWideningPolicy("acled/1")).toBe(true);
  expect(isWideningPolicy("acled")).toBe(false);
  expect(isWideningPolicy("toString")).toBe(false);
});
