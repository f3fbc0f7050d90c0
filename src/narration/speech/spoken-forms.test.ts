/** Our own list of written forms, as they stand in news about tolls, with what is said for them: all of it has to hold. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { speak } from "./speak.ts";

interface Form {
  readonly written: string;
  readonly spoken: string;
}

const forms = readFileSync("test/corpus/speech/forms.ndjson", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Form);

test("the list is long, and names each form once", () => {
  expect(forms.length).toBeGreaterThanOrEqual(150);
  expect(new Set(forms.map(({ written }) => written)).size).toBe(forms.length);
});

test.each(forms)("$written → $spoken", ({ written, spoken }) => {
  const { tokens, unspeakable } = speak(written, 0, written.length);
  expect(unspeakable).toEqual([]);
  expect(tokens.flatMap(({ words }) => words).join(" ")).toBe(spoken);
});

test("what is said when a form stands in the middle of a sentence is the same", () => {
  const alone = forms.filter(
    ({ written }) => /^[$€£~<>≥≤]?\d[^ ]*$|^[A-Z]+-?\d+$/.test(written) && !/^\d{4}$|[:/]/.test(written),
  );
  expect(alone.length).toBeGreaterThan(20);
  for (const { written, spoken } of alone) {
    const text = `They say ${written} then.`;
    const { tokens } = speak(text, 0, text.length);
    expect(tokens.flatMap(({ words }) => words).join(" ")).toBe(`they say ${spoken} then`);
  }
});
