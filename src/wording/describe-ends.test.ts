import { expect, test } from "vitest";
import type { Quantity } from "../domain/figure.ts";
import { describeEnds } from "./describe-ends.ts";

const quantity = (more: Partial<Quantity>): Quantity => ({
  ...{ low: null, high: null, qualifier: "exact", share: false, unit: "person", reportedNone: false },
  ...more,
});

test.each<[string, Partial<Quantity>]>([
  ["41, told as exact", { low: 41, high: 41 }],
  ["about 20,000", { low: 20000, high: 20000, qualifier: "approximately" }],
  ["about 50 to 60", { low: 50, high: 60, qualifier: "approximately" }],
  ["2,000 to 2,500", { low: 2000, high: 2500, qualifier: "range" }],
  ["more than 100,000; no upper end given", { low: 100000, qualifier: "more-than" }],
  ["at least 24; no upper end given", { low: 24, qualifier: "vague" }],
  ["at most 9; no lower end given", { high: 9, qualifier: "at-most" }],
  ["fewer than 9; no lower end given", { high: 9, qualifier: "less-than" }],
  ["more than 50 %; no upper end given", { low: 0.5, qualifier: "vague", share: true }],
  ["about 50 %", { low: 0.5, high: 0.5, qualifier: "approximately", share: true }],
  ["none so far; no upper end given", { low: 0, high: 0, reportedNone: true }],
  ["not numbered", {}],
])("%s", (words, given) => {
  expect(describeEnds(quantity(given))).toBe(words);
});
