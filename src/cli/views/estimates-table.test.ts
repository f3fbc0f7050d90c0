import { expect, test } from "vitest";
import { killedToll, madeUpRow } from "../../wording/made-up-estimate.spec-kit.ts";
import { fakeEnvironment } from "../fake-environment.spec-kit.ts";
import { estimatesTable, type ListedEstimates } from "./estimates-table.ts";

const other = { ...madeUpRow, id: "e-00000000000000cc", others: [], said: null, role: null };
const listed = { estimates: [madeUpRow, other], view: "all", note: null, interval: null };
const table = (columns: number, hasColor = false, found: ListedEstimates = listed) =>
  [...estimatesTable(found, fakeEnvironment({ columns, hasColor }).environment.stdout)].join("");

test("each estimate has who said it, when, how often it is told, its tolls, the sentence and the policy", () => {
  const out = table(140);
  expect(out.split("\n")[0]).toMatch(/How many +Of what +Among whom +Where +Over what time/);
  for (const part of [
    "Ada Verrin (Defence Ministry, Northland) · said 1 May 2023 · 5 tellings in 3 articles · recommended by Ines Quill · e-00000000000000aa",
    "more than 4,000  people reported killed or wounded  The army†   Vessel  1–31 Dec 2022 → 1 May 2023*",
    "> 4,000",
    "≈ 900            part of “more than 4,000”",
    "“The army lost [more than 4,000] men in Vessel since December, Ada Verrin, the defence minister, told reporters on Monday, [about 900]",
    "– The Coast Ledger",
    "told 1 May 2023, day of saying not given · 5 tellings",
    "2 estimates. View: all, every toll, in the order given. Readings chosen by nearest-origin/2.",
    "† taken over from elsewhere",
  ]) {
    expect(out).toContain(part);
  }
});

test("a forecast is not called reported", () => {
  const forecast = { ...madeUpRow, status: "forecast", others: [] } as const;
  const out = table(140, false, { ...listed, estimates: [forecast] });
  expect(out).toContain("people forecast killed or wounded");
  expect(out).not.toContain("people reported");
});

test("a view says what it shows, and the range from where to where", () => {
  const interval = { low: 900, high: null, lowExclusive: false, highExclusive: false };
  const out = table(140, false, { ...listed, view: "range/1", note: "from the lowest bound on", interval });
  expect(out).toContain("View: range/1, from the lowest bound on. The range: ≥ 900. Readings");
});

test.each([40, 80, 99, 100, 120, 140])("no line is wider than %d columns", (columns) => {
  expect(
    Math.max(
      ...table(columns)
        .split("\n")
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(columns);
});

test("on a narrow terminal each slot says what it is", () => {
  expect(table(80).replace(/ +/g, " ")).toContain("more than 4,000 of The army†");
  expect(table(80)).toContain("in Vessel");
});

test("a number that an outlet worked out is not the source's, and a sentence of its own is not marked in another", () => {
  const derived = { ...killedToll, derivedBy: "Mill Herald", article: "a-0000000000000009" };
  const out = table(120, false, { ...listed, estimates: [{ ...madeUpRow, others: [derived] }] });
  expect(out).toContain("worked out by Mill Herald");
  expect(out).not.toContain("[about 900]");
});

test("colour says no more than the words do; marks in the text are brackets without it", () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it looks for.
  const plain = table(120, true).replace(/\u001b\[\d+m/g, "");
  expect(plain).not.toBe(table(120, true));
  expect(plain).toBe(table(120).replaceAll(/\[(more than 4,000|about 900)\]/g, "$1"));
});
