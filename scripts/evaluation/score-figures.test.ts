import { expect, test } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import type { GoldFigure } from "./gold.ts";
import { figureSlots, scoreFigures } from "./score-figures.ts";
import { emptyTallies, scoreOf } from "./tally.ts";

const answer: GoldFigure = {
  span: [0, 12],
  text: "At least 214",
  low: 214,
  high: null,
  modifier: "atLeast",
  share: false,
  measure: "killed",
  group: "people",
  place: null,
  placeAlt: ["Kelmat"],
  period: null,
  source: "governor",
  via: [],
  partOf: null,
  status: "asserted",
};

const read: Figure = {
  id: "f1",
  span: { start: 0, end: 12, exact: "At least 214" },
  quantity: { low: 214, high: null, qualifier: "at-least", share: false, unit: "person", reportedNone: false },
  measure: "killed",
  composition: null,
  group: { span: { start: 13, end: 19, exact: "people" }, basis: "stated" },
  place: null,
  period: null,
  attribution: [
    {
      source: { start: 40, end: 52, exact: "the governor" },
      cue: null,
      kind: "person",
      role: null,
      organisation: null,
      channel: null,
      groundedOn: null,
    },
  ],
  said: null,
  disputedBy: [],
  partOf: null,
  status: "asserted",
  rule: "count-then-outcome",
};

function f1(gold: GoldFigure[], found: Figure[], slot: (typeof figureSlots)[number]): number {
  const tallies = emptyTallies(figureSlots);
  scoreFigures(gold, found, tallies);
  return scoreOf(tallies[slot]).f1;
}

test("a figure that says all that the editor says scores fully, the optional place left empty", () => {
  for (const slot of figureSlots) expect([slot, f1([answer], [read], slot)]).toEqual([slot, 1]);
});

test("a hedge that was dropped costs value, qualifier, core and tuple, and not the finding", () => {
  const bare: Figure = { ...read, quantity: { ...read.quantity, high: 214, qualifier: "exact" } };
  expect(f1([answer], [bare], "detect")).toBe(1);
  for (const slot of ["value", "qualifier", "core", "tuple"] as const) expect(f1([answer], [bare], slot)).toBe(0);
});

test("a place that nobody stated costs precision of the place", () => {
  const placed: Figure = {
    ...read,
    place: { span: { start: 60, end: 64, exact: "Rome" }, basis: "stated", id: null, within: [] },
  };
  expect(f1([answer], [placed], "place")).toBe(0);
});

test("a missed figure costs recall, an invented one precision", () => {
  const elsewhere: Figure = { ...read, id: "f2", span: { start: 90, end: 92, exact: "31" } };
  expect(f1([answer], [], "detect")).toBe(0);
  expect(f1([answer], [read, elsewhere], "detect")).toBeCloseTo(2 / 3);
});

test("households are not persons", () => {
  expect(f1([{ ...answer, unit: "household" }], [read], "value")).toBe(0);
});
