import { expect, test } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import type { GoldFigure } from "./gold.ts";
import { chainScores, emptyChainTally, scoreChains } from "./score-chains.ts";

const span: GoldFigure["span"] = [0, 2];

function told(by: readonly string[], chainAlt: string[][] = []): GoldFigure {
  return {
    ...{ span, text: "14", low: 14, high: 14, modifier: "exact", share: false, measure: "killed" },
    ...{ group: null, place: null, period: null, source: by.at(-1) ?? null, via: by.slice(0, -1) },
    ...{ chain: by, chainAlt, partOf: null, status: "asserted" },
  };
}

function readAs(by: readonly string[]): Figure {
  const attribution = by.map((exact) => ({ source: { start: 9, end: 9 + exact.length, exact } }));
  return { id: "f1", span: { start: 0, end: 2, exact: "14" }, attribution } as unknown as Figure;
}

function score(gold: GoldFigure, found: Figure[]) {
  const tally = emptyChainTally();
  scoreChains([gold], found, tally);
  return chainScores(tally);
}

const answer = told(["Tass", "the governor"]);

test("the whole chain in order is right", () => {
  expect(score(answer, [readAs(["Tass", "governor"])])).toEqual({ chainOrigin: 1, chainOrder: 1 });
});

test("a chain without its first link has the right origin and is not whole", () => {
  expect(score(answer, [readAs(["the governor"])])).toEqual({ chainOrigin: 1, chainOrder: 0 });
});

test("links in the wrong order, and a figure not found, are wrong", () => {
  expect(score(answer, [readAs(["the governor", "Tass"])])).toEqual({ chainOrigin: 0, chainOrder: 0 });
  expect(score(answer, [])).toEqual({ chainOrigin: 0, chainOrder: 0 });
});

test("another chain that the editor accepts is right", () => {
  const either = told(["Tass", "the governor"], [["Tass", "the ministry"]]);
  expect(score(either, [readAs(["Tass", "the ministry"])])).toEqual({ chainOrigin: 1, chainOrder: 1 });
});

test("a single source is no chain, and a corpus without chains measures nothing", () => {
  expect(score(told(["Tass"]), [readAs(["Tass"])])).toEqual({});
});
