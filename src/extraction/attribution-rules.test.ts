import { expect, test } from "vitest";
import { attributionRules } from "./attribution-rules.ts";

const place = (name: string) => attributionRules.findIndex((rule) => rule.name === name);

test("each rule is listed once", () => {
  const names = attributionRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["said-of-subject", "source-then-object"],
  ["content-whose-source", "content-then-source"],
  ["content-then-source", "source-then-content"],
  ["source-wants-to", "source-then-content"],
  ["source-then-content", "same-source-goes-on"],
  ["same-source-goes-on", "source-then-object"],
  ["source-counts", "source-then-object"],
  ["citing-source", "source-then-content"],
  ["estimate-of-source", "claim-of-source"],
])("%s is asked before %s", (first, second) => {
  expect(place(first)).toBeGreaterThanOrEqual(0);
  expect(place(first)).toBeLessThan(place(second));
});
