import { expect, test } from "vitest";
import { madeUpComparison } from "../../wording/made-up-comparison.spec-kit.ts";
import { fakeEnvironment } from "../fake-environment.spec-kit.ts";
import { comparisonText } from "./comparison-text.ts";

const textOf = (comparison = madeUpComparison, columns = 80) =>
  comparisonText(comparison, fakeEnvironment({ columns }).environment.stdout);

test("both sides in their own words, then the sentences", () => {
  const out = textOf();
  expect(out).toMatch(/^Left e-00000000000000bb\/3000-casualties\n {2}more than 4,000 \(> 4,000\)/);
  const flat = out.replace(/\s+/g, " ");
  for (const sentence of madeUpComparison.sentences) expect(flat).toContain(sentence);
  expect(out).toContain("Side by side");
  expect(out).toContain("It is not known whether they lead to one origin.");
});

test("what is refused says so above its sentences", () => {
  const out = textOf({ ...madeUpComparison, comparable: false });
  expect(out).toContain("\nNot to be compared\n");
});

test.each([40, 80, 140])("no line is wider than %d columns", (columns) => {
  const lines = textOf(madeUpComparison, columns).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
});
