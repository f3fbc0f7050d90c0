import { expect, test } from "vitest";
import type { Quantity } from "../domain/figure.ts";
import { describeInterval, describeMeasure, saysItself } from "./describe-quantity.ts";
import { figures } from "./made-up-article.spec-kit.ts";

const exact: Quantity = { low: 41, high: 41, qualifier: "exact", share: false, unit: "person", reportedNone: false };

test.each<[string, Partial<Quantity>]>([
  ["41", {}],
  ["≈ 20,000", { low: 20000, high: 20000, qualifier: "approximately" }],
  ["≥ 1,204", { low: 1204, high: null, qualifier: "at-least" }],
  ["> 100,000", { low: 100000, high: null, qualifier: "more-than" }],
  ["≤ 9", { low: null, high: 9, qualifier: "at-most" }],
  ["< 10", { low: null, high: 10, qualifier: "less-than" }],
  ["≈ 50–60", { low: 50, high: 60, qualifier: "approximately" }],
  ["2,000–2,500", { low: 2000, high: 2500, qualifier: "range" }],
  ["≥ 24", { low: 24, high: null, qualifier: "vague" }],
  ["≈ 50 %", { low: 0.5, high: 0.5, qualifier: "approximately", share: true }],
  ["20–30 %", { low: 0.2, high: 0.3, qualifier: "range", share: true }],
  ["≈ 66.7 %", { low: 2 / 3, high: 2 / 3, share: true }],
  ["0", { low: 0, high: 0 }],
  ["none so far", { low: 0, high: 0, reportedNone: true }],
  ["not numbered", { low: null, high: null, qualifier: "vague" }],
])("%s", (interval, quantity) => {
  expect(describeInterval({ ...exact, ...quantity })).toBe(interval);
});

test("people are reported killed; households are households", () => {
  const { measure } = figures.plain;
  const status = "asserted";
  expect(describeMeasure({ measure: "killed", quantity: exact, status })).toBe("people reported killed");
  expect(describeMeasure({ measure, quantity: { ...exact, share: true }, status })).toBe(
    "of people reported killed or wounded",
  );
  const households = { ...exact, unit: "household" } as const;
  expect(describeMeasure({ measure: "displaced", quantity: households, status })).toMatch(/^households reported/);
});

test("what is forecast is not called reported", () => {
  const share = { ...exact, share: true };
  expect(describeMeasure({ measure: "killed", quantity: exact, status: "forecast" })).toBe("people forecast killed");
  expect(describeMeasure({ measure: "killed", quantity: share, status: "denied" })).toBe(
    "of people denied to be killed",
  );
});

test("a number in figures says itself, a hedge does not", () => {
  const span = { start: 0, end: 2, exact: "41" };
  expect(saysItself({ span, quantity: exact })).toBe(true);
  expect(saysItself({ span, quantity: { ...exact, qualifier: "approximately" } })).toBe(false);
});
