import { expect, test } from "vitest";
import { madeUpReview } from "../../wording/made-up-comparison.spec-kit.ts";
import { fakeEnvironment } from "../fake-environment.spec-kit.ts";
import { reviewText } from "./review-text.ts";

const textOf = (columns = 120) => [...reviewText(madeUpReview, fakeEnvironment({ columns }).environment)].join("");

test("each join has what is in doubt, why, and the commands that settle it", () => {
  const out = textOf();
  for (const part of [
    "1  joined in doubt · 2 tellings · Mill Herald · a-0000000000000002\n   “[4,000] soldiers killed",
    "because: source named by what it belongs to, same number",
    '\n     tollbook curate pin v-2222222222222222/0-5-killed e-00000000000000aa --why "…"\n',
    '\n     tollbook curate split v-2222222222222222/0-5-killed --why "…"\n',
    "2  may belong elsewhere · 1 telling",
    "\n   “Verrin: some 4,000 lost, and [900] dead.”\n   because: same number",
    '\n     tollbook curate join e-00000000000000aa e-00000000000000bb --why "…"\n',
    "it stays with e-00000000000000aa:",
    "2 joins to look at.",
  ]) {
    expect(out).toContain(part);
  }
});

test.each([70, 80, 140])("no line is wider than %d columns; a command goes on behind a backslash", (columns) => {
  const lines = textOf(columns).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  const joined = lines.join("\n").replace(/ \\\n +/g, " ");
  expect(joined).toContain('tollbook curate pin v-3333333333333333/39-42-killed e-00000000000000bb --why "…"');
});
