import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readCorpus } from "../scripts/evaluation/gold.ts";
import { measures } from "../src/domain/measures.ts";

const { passages, negatives } = readCorpus("test/corpus");

/** A quotation that runs over paragraphs is closed in its last one only: before that, a line ends it. */
const quoted = /^["“'‘«].*["”'’»\n]$/s;

test("the corpus is large enough and names each passage once", () => {
  expect(passages.length).toBeGreaterThanOrEqual(200);
  expect(negatives.length).toBeGreaterThanOrEqual(60);
  const chains = passages.flatMap(({ figures }) => figures.filter(({ chain = [] }) => chain.length > 1));
  expect(chains.length).toBeGreaterThanOrEqual(60);
  const ids = [...passages, ...negatives].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every measure, modifier and status occurs more than once", () => {
  const figures = passages.flatMap((passage) => passage.figures);
  const countOf = (key: "measure" | "modifier" | "status", value: string) =>
    figures.filter((figure) => figure[key] === value).length;
  for (const { name } of measures) expect([name, countOf("measure", name) > 1]).toEqual([name, true]);
  for (const name of ["exact", "approx", "atLeast", "moreThan", "atMost", "lessThan", "range", "vague"]) {
    expect([name, countOf("modifier", name) > 1]).toEqual([name, true]);
  }
  for (const name of ["denied", "forecast", "comparison"]) expect(countOf("status", name)).toBeGreaterThan(1);
});

test("negatives hold no answer, passages at least one", () => {
  expect(negatives.filter(({ figures }) => figures.length > 0)).toEqual([]);
  expect(passages.filter(({ figures }) => figures.length === 0)).toEqual([]);
});

describe.each(passages)("$id", ({ text, figures, quotes }) => {
  test("points at its own characters", () => {
    for (const { span, text: exact } of figures) expect(text.slice(span[0], span[1])).toBe(exact);
    for (const { span } of quotes) expect(text.slice(span[0] - 1, span[1] + 1)).toMatch(quoted);
    const slots = figures.flatMap((figure) => [
      ...[figure.group, figure.place, figure.source, ...figure.via],
      ...[...(figure.chain ?? []), ...(figure.chainAlt ?? []).flat()],
      ...[...(figure.groupAlt ?? []), ...(figure.placeAlt ?? []), ...(figure.sourceAlt ?? [])],
      ...[figure.period, ...(figure.periodAlt ?? [])].map((period) => period?.text ?? null),
    ]);
    for (const exact of [...slots, ...quotes.map(({ speaker }) => speaker)]) {
      if (exact !== null) expect(text).toContain(exact);
    }
  });

  test("ends each chain at the source of the figure, after those who passed it on", () => {
    for (const { chain, source, via } of figures) {
      if (chain !== undefined) expect([...via, ...(source === null ? [] : [source])]).toEqual(chain);
    }
  });

  test("states its numbers as its modifier says", () => {
    for (const { low, high, modifier, share, partOf } of figures) {
      const shape = { low: low !== null, high: high !== null };
      const isOpenAbove = ["atLeast", "moreThan", "vague"].includes(modifier);
      const isOpenBelow = ["atMost", "lessThan"].includes(modifier);
      expect(shape).toEqual({ low: !isOpenBelow, high: !isOpenAbove });
      if (share) expect(Math.max(low ?? 0, high ?? 0)).toBeLessThanOrEqual(1);
      if (partOf !== null) expect(figures[partOf]).toBeDefined();
    }
  });
});

test("floors.json lists scores between 0 and 1", () => {
  const floors = JSON.parse(readFileSync("test/corpus/floors.json", "utf8")) as Record<string, number>;
  for (const floor of Object.values(floors)) expect(floor >= 0 && floor <= 1).toBe(true);
});
