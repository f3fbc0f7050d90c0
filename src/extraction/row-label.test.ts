import { expect, it } from "vitest";
import { spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import { readFigures } from "./read-figures.ts";
import { rowLabelOf } from "./row-label.ts";

/** "120: Hatay", "150: total" of the cells that count. */
function labels(text: string): string[] {
  return readFigures(analyse(text, null, [{ kind: "body", span: spanOf(text, 0, text.length) }])).map((draft) => {
    const label = rowLabelOf(draft);
    return `${draft.quantity.span.exact}: ${label ? (label.isTotal ? "total" : label.span.exact) : "none"}`;
  });
}

it.each([
  ["Province | Killed\nHatay | 120\nTotal | 150", ["120: Hatay", "150: total"]],
  ["| Province | Killed | Injured |\n|---|---|---|\n| Hatay | 120 | 30 |", ["120: Hatay", "30: Hatay"]],
  ["Province\tKilled\nNew Kolm\t120", ["120: New Kolm"]],
])("%s", (text, found) => expect(labels(text)).toEqual(found));

it("gives no label to a row that a number opens, nor to a sentence", () => {
  expect(labels("Week | Killed\n31 | 120").at(-1)).toBe("120: none");
  expect(labels("A raid killed 120 people.")).toEqual(["120: none"]);
});
