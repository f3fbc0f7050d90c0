import { expect, test } from "vitest";
import { type FoundMember, scoreClusters } from "./score-clusters.ts";

const truth = ["a1", "a2", "a3", "b1", "b2"].map((figure) => ({ figure, utterance: figure[0]! }));
const joined = (groups: Readonly<Record<string, readonly string[]>>, sure: readonly string[] = []): FoundMember[] =>
  Object.entries(groups).flatMap(([estimate, figures]) =>
    figures.map((figure) => ({ figure, estimate: estimate === "none" ? null : estimate, sure: sure.includes(figure) })),
  );

test("all joined right is 1 throughout", () => {
  const scores = scoreClusters(
    truth,
    joined({ x: ["a1", "a2", "a3"], y: ["b1", "b2"] }, ["a1", "a2", "a3", "b1", "b2"]),
  );
  expect(scores).toMatchObject({
    pairwisePrecision: 1,
    pairwiseRecall: 1,
    pairwiseF1: 1,
    mentionPrecision: 1,
    mentionRecall: 1,
  });
  expect(scores).toMatchObject({ surePrecision: 1, sureShare: 1, mentionsLost: 0, unread: 0, unplanted: 0, scored: 5 });
});

test("one estimate for all has every pair, and four of ten are right", () => {
  const scores = scoreClusters(truth, joined({ x: ["a1", "a2", "a3", "b1", "b2"] }));
  expect(scores.pairwiseRecall).toBe(1);
  expect(scores.pairwisePrecision).toBeCloseTo(4 / 10);
  expect(scores.mentionPrecision).toBeCloseTo((3 * (3 / 5) + 2 * (2 / 5)) / 5);
});

test("each alone joins nothing wrong and finds no pair", () => {
  const scores = scoreClusters(truth, joined({ p: ["a1"], q: ["a2"], r: ["a3"], s: ["b1"], t: ["b2"] }));
  expect(scores).toMatchObject({ pairwisePrecision: 1, pairwiseRecall: 0, pairwiseF1: 0 });
});

test("a mention in no estimate is lost and joined with none, not with the other lost ones", () => {
  const scores = scoreClusters(truth, joined({ x: ["a1"], none: ["a2", "a3", "b1", "b2"] }));
  expect(scores).toMatchObject({ mentionsLost: 4, pairwisePrecision: 1, pairwiseRecall: 0 });
});

test("only the sure ones count for sure precision, and a sure one alone is joined to nothing", () => {
  const scores = scoreClusters(truth, joined({ x: ["a1", "a2", "b1"], y: ["b2"], z: ["a3"] }, ["a1", "a2", "b2"]));
  expect(scores.surePrecision).toBe(1);
  expect(scores.sureShare).toBeCloseTo(2 / 5);
  const wrong = scoreClusters(truth, joined({ x: ["a1", "a2", "b1"], y: ["b2"], z: ["a3"] }, ["a1", "a2", "b1"]));
  expect(wrong.surePrecision).toBeCloseTo(1 / 3);
});

test("what is unread, unplanted or open is in no score", () => {
  const open = [...truth.slice(0, 4), { figure: "b2", utterance: "b", isOpen: true }];
  const scores = scoreClusters(open, joined({ x: ["a1", "a2", "b2", "odd"], y: ["b1"] }));
  expect(scores).toMatchObject({ scored: 3, unread: 1, unplanted: 1, pairwisePrecision: 1, pairwiseRecall: 1 });
});
