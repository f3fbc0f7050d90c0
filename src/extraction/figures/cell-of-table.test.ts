import { describe, expect, test } from "vitest";
import { specifyFigureRule } from "../figure-rule.spec-kit.ts";
import { toldIn } from "../told-figures.spec-kit.ts";
import { cellOfTable } from "./cell-of-table.ts";

const exactly = (count: number) => ({ low: count, high: count, qualifier: "exact" }) as const;

specifyFigureRule(cellOfTable, {
  reads: [
    ["Province | Killed | Injured\nHatay | [120] | 340", { measure: "killed", ...exactly(120) }],
    ["Province | Killed | Injured\nHatay | 120 | [340]", { measure: "injured", ...exactly(340) }],
    ["Province\tDeaths\tMissing\nHatay\t120\t340\nAdana\t34\t[1,080]", { measure: "missing", ...exactly(1080) }],
    ["| Province | Dead |\n|---|---:|\n| Hatay | [120] |", { measure: "killed", ...exactly(120) }],
    ["Province      Killed   Injured\nHatay            120       [340]", { measure: "injured", ...exactly(340) }],
    ["Province | Displaced families\n\nHatay | [120]", { measure: "displaced", ...exactly(120), unit: "household" }],
    ["Year | Confirmed deaths\n2019 | [1998]", { measure: "killed", ...exactly(1998) }],
    ["Province | Killed\nHatay | [at least 120]", { measure: "killed", low: 120, high: null, qualifier: "at-least" }],
    ["Province | Houses | Killed\nHatay | 7 | [120]", { measure: "killed", ...exactly(120) }],
  ],
  ignores: [
    ["Province | Houses\nHatay | 120", "houses are no toll"],
    ["Province | Cows killed\nHatay | 120", "the name says more than a toll"],
    ["Province | Killed | Injured\nHatay | 120", "the line has fewer cells than the names"],
    ["Province | Killed\nIt rained.\nHatay | 120", "the table ended"],
    ["Province | Killed\nHatay | 12 trucks", "the cell holds more than a number"],
    ["Killed | 120", "label-then-count reads it"],
    ["120 people were killed.  Hatay was hit.", "two spaces between sentences"],
  ],
});

describe("a table of tolls", () => {
  test("each number has its column and its characters, and the names of the lines are not read", () => {
    const text =
      "The ministry's count:\n\nProvince | Killed | Injured\nHatay | 120 | 340\nAdana | – | 1,080\n\nIt rained.";
    const told = toldIn(text);
    expect(told.map(({ exact, measure }) => [exact, measure])).toEqual([
      ["120", "killed"],
      ["340", "injured"],
      ["1,080", "injured"],
    ]);
    for (const { start, end, exact } of told) expect(text.slice(start, end)).toBe(exact);
  });

  test("costs no more a line than the lines before it", () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `Town ${i} | ${i} | ${i + 1}`).join("\n");
    expect(toldIn(`Town | Killed | Injured\n${rows}`).length).toBe(8000);
  });
});
