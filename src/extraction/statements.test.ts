import { expect, test } from "vitest";
import { isFoundIn, spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import { statementsOf } from "./statements.ts";

function statementsIn(text: string) {
  return statementsOf(analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }]));
}

test.each([
  ["The mayor said the pier fell.", "indirect"],
  ["“The old pier fell,” the mayor said.", "direct"],
  ["The mayor said the pier was “built on very soft sand”.", "mixed"],
])("%s is %s", (text, kind) => {
  expect(statementsIn(text)[0]?.kind).toBe(kind);
});

test("broken content keeps its ranges, and its span covers them", () => {
  const text = "The pier fell, the mayor said, in the first storm.";
  const [statement] = statementsIn(text);
  expect(statement!.content.ranges!.map(([start, end]) => text.slice(start, end))).toEqual([
    "The pier fell",
    "in the first storm",
  ]);
  expect(statement!.content.exact).toBe("The pier fell, the mayor said, in the first storm");
  expect(isFoundIn(statement!.content, text)).toBe(true);
});

test("the source stays as written", () => {
  const [, second] = statementsIn("Mayor Anna Berg said the pier fell. She added that nobody was hurt.");
  expect(second!.source!.exact).toBe("She");
});

test("what a speaker says to think is part of the quotation, not one more statement", () => {
  expect(statementsIn("“I think that we all believe it fell,” the mayor said.")).toHaveLength(1);
});

test("an unnamed source is null", () => {
  expect(statementsIn("It is believed that 40 people drowned.")[0]!.source).toBeNull();
});
