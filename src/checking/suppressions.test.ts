import { expect, test } from "vitest";
import { spanOf } from "../text/span.ts";
import { readSuppressions, suppressionOf } from "./suppressions.ts";

test("the comment of a page or of Markdown, and a line of plain text", () => {
  const source = "<!-- tollbook-ignore a-check, b-check: agreed: twice -->\n[tollbook-ignore all]\nText.";
  expect(readSuppressions(source)).toMatchObject([
    { at: 0, checks: ["a-check", "b-check"], reason: "agreed: twice" },
    { checks: ["all"], reason: null },
  ]);
});

test("a comment at the end of a paragraph is of that paragraph", () => {
  const source = "First. <!-- tollbook-ignore a-check -->\n\nSecond.";
  const parts = ["First.", "Second."].map((words) => {
    const start = source.indexOf(words);
    return { kind: "body" as const, span: spanOf(source, start, start + words.length) };
  });
  const silenced = parts.map(({ span }) =>
    Boolean(suppressionOf({ rule: "a-check", span }, readSuppressions(source), parts, (one) => one)),
  );
  expect(silenced).toEqual([true, false]);
});

test("words about the comment are none", () => {
  expect(readSuppressions("Write tollbook-ignore all, or [tollbook-ignore all] in a sentence.")).toEqual([]);
});

test("it silences the paragraph in which or before which it stands, and no other", () => {
  const source = "First.\n\n[tollbook-ignore a-check: why]\n\nSecond.\n\nThird.";
  const parts = ["First.", "Second.", "Third."].map((words) => {
    const start = source.indexOf(words);
    return { kind: "body" as const, span: spanOf(source, start, start + words.length) };
  });
  const silenced = parts.map(({ span }) =>
    Boolean(suppressionOf({ rule: "a-check", span }, readSuppressions(source), parts, (one) => one)),
  );
  expect(silenced).toEqual([false, true, false]);
  const other = suppressionOf({ rule: "b-check", span: parts[1]!.span }, readSuppressions(source), parts, (one) => one);
  expect(other).toBeUndefined();
});
