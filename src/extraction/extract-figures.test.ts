import { describe, expect, test } from "vitest";
import type { Part } from "../domain/article.ts";
import { spanOf } from "../text/span.ts";
import { extractFigures } from "./extract-figures.ts";

const text =
  "Rain fell on Lund. The mayor, Anna Berg, said that at least 12 people, two of them children, had died since Monday. " +
  "“We have never seen such water before,” she said. The upper valley suffered countless deaths.";
const input = { text, date: "2024-06-05" };

describe("one document", () => {
  const { figures, unnumbered, quotes, attributions, timex } = extractFigures(input);

  test("gives its figures in the order of the text, with ids in that order", () => {
    expect(figures.map(({ id, span, partOf }) => [id, span.exact, partOf])).toEqual([
      ["f1", "at least 12", null],
      ["f2", "two", "f1"],
    ]);
  });

  test("fills the slots of the contract", () => {
    expect(figures[0]).toMatchObject({
      quantity: { low: 12, high: null, qualifier: "at-least", share: false, unit: "person", reportedNone: false },
      measure: "killed",
      composition: null,
      group: { span: { exact: "people" }, basis: "stated" },
      period: { span: { exact: "since Monday" }, basis: "anchored" },
      attribution: [{ source: { exact: "Anna Berg" }, kind: "person" }],
      disputedBy: [],
      status: "asserted",
      rule: "count-then-outcome",
    });
  });

  test("keeps tolls without a number, quotations and statements", () => {
    expect(unnumbered.map(({ span }) => span.exact)).toEqual(["countless deaths"]);
    expect(quotes.map(({ id, span }) => [id, span.exact])).toEqual([["q1", "We have never seen such water before,"]]);
    expect(attributions.length).toBeGreaterThan(0);
    expect(timex).toBeUndefined();
  });

  test("the same input gives the same answer", () => {
    expect(extractFigures(input)).toEqual({ figures, unnumbered, quotes, attributions });
  });
});

test("dates on demand", () => {
  const { timex } = extractFigures(input, { dates: true });
  expect(timex).toMatchObject([{ exact: expect.stringContaining("Monday"), type: "DATE", value: "2024-06-03" }]);
});

test("figures alone come without quotations and statements, and are the same", () => {
  const alone = extractFigures(input, { figuresOnly: true });
  expect(alone.figures).toEqual(extractFigures(input).figures);
  expect([alone.quotes, alone.attributions]).toEqual([[], []]);
});

test.each(["", " \n\n ", "No toll here.", "🚒🚒🚒"])("a text without a toll gives none: %j", (empty) => {
  expect(extractFigures({ text: empty, date: null })).toEqual({
    figures: [],
    unnumbered: [],
    quotes: [],
    attributions: [],
  });
});

test("bylines, bios and disclosures tell no tolls; headlines, notes and captions do", () => {
  const line = "Fire kills 12 people";
  const figuresIn = (kind: Part["kind"]) =>
    extractFigures({ text: line, date: null, parts: [{ kind, span: spanOf(line, 0, line.length) }] }).figures.length;
  for (const kind of ["byline", "bio", "disclosure"] as const) expect([kind, figuresIn(kind)]).toEqual([kind, 0]);
  for (const kind of ["headline", "deck", "body", "note", "embed", "caption"] as const)
    expect([kind, figuresIn(kind)]).toEqual([kind, 1]);
});

test("text outside every part is not read", () => {
  const two = "Fire kills 12 people\n\nFlood kills 9 people";
  const parts: Part[] = [{ kind: "headline", span: spanOf(two, 0, 20) }];
  expect(extractFigures({ text: two, date: null, parts }).figures.map(({ span }) => span.exact)).toEqual(["12"]);
});
