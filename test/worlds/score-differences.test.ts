import { expect, test } from "vitest";
import type { DifferenceType } from "../../src/domain/estimate.ts";
import { scoreDifferences } from "./score-differences.ts";

const mention = (figure: string, ...differences: DifferenceType[]) => ({ figure, differences });

test("each planted type found is right, by mention and type", () => {
  const truth = [mention("a", "value", "place"), mention("b")];
  const scores = scoreDifferences(truth, [mention("a", "place", "value"), mention("b")]);
  expect(scores).toMatchObject({ precision: 1, recall: 1, f1: 1, expected: 2 });
  expect(scores.byType.value).toMatchObject({ precision: 1, recall: 1, expected: 1 });
});

test("a type missed costs recall, a type too many costs precision, at its own type", () => {
  const scores = scoreDifferences(
    [mention("a", "value"), mention("b", "group")],
    [mention("a", "period"), mention("b", "group")],
  );
  expect(scores).toMatchObject({ precision: 1 / 2, recall: 1 / 2 });
  expect(scores.byType.period.precision).toBe(0);
  expect(scores.byType.value.recall).toBe(0);
  expect(scores.byType.group.f1).toBe(1);
});

test("a tolerated type counts neither way; the same type told twice counts once", () => {
  const truth = [{ ...mention("a", "value"), tolerated: ["qualifier-added" as const] }];
  const scores = scoreDifferences(truth, [mention("a", "value", "value", "qualifier-added")]);
  expect(scores).toMatchObject({ precision: 1, recall: 1, expected: 1 });
});

test("mentions that are open, unread or unplanted are left out", () => {
  const truth = [{ ...mention("a", "value"), isOpen: true }, mention("b", "value")];
  expect(scoreDifferences(truth, [mention("a", "place"), mention("odd", "place")])).toMatchObject({
    expected: 0,
    f1: 1,
  });
});
