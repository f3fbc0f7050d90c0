/**
 * Specs of figure rules as text that a reporter could read. Brackets mark the exact words that the figure must point
 * back to. The whole extractor runs, so the rules stand in their order: what an earlier rule reads is not this one's.
 *
 *   specifyFigureRule(countThenOutcome, {
 *     reads: [["[At least 12] people died.", { measure: "killed", low: 12, high: null, qualifier: "at-least" }]],
 *     ignores: [["12 cows were killed.", "only people count"]],
 *   });
 */
import { describe, expect, test } from "vitest";
import type { Qualifier } from "../domain/figure.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { FigureRule } from "./figure-rule.ts";
import { toldIn } from "./told-figures.spec-kit.ts";

/** What the figure must say; fields that may be left out are not looked at then. */
export interface ExpectedFigure {
  readonly measure: MeasureName;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly unit?: "person" | "household";
  readonly share?: boolean;
  readonly reportedNone?: boolean;
  /** The words of the group, null when nobody is named. */
  readonly group?: string | null;
  readonly composition?: string | null;
  /** The words of the whole that it is a part of. */
  readonly partOf?: string | null;
}

export interface FigureRuleSpec {
  readonly reads: readonly (readonly [marked: string, expected: ExpectedFigure])[];
  /** Sentences in which this rule reads nothing, each with the reason. */
  readonly ignores: readonly (readonly [text: string, reason: string])[];
}

const required = ["measure", "low", "high", "qualifier"];

export function specifyFigureRule(rule: FigureRule, { reads, ignores }: FigureRuleSpec): void {
  describe(rule.name, () => {
    test("says what it reads and what it leaves alone, and why", () => {
      expect(reads.length).toBeGreaterThan(0);
      expect(ignores.length).toBeGreaterThan(0);
      expect(reads.filter(([marked]) => !/^[^[\]]*\[[^[\]]+\][^[\]]*$/.test(marked))).toEqual([]);
      expect(reads.filter(([, expected]) => required.some((field) => !Object.hasOwn(expected, field)))).toEqual([]);
      expect(ignores.filter(([, reason]) => !reason?.trim())).toEqual([]);
    });

    test.each(reads)("reads: %s", (marked, expected) => {
      const start = marked.indexOf("[");
      const end = marked.indexOf("]") - 1;
      const figures = toldIn(marked.replace(/[[\]]/g, ""));
      const figure = figures.find((each) => each.start === start && each.end === end);
      expect(figure ?? figures.map(({ exact }) => exact)).toMatchObject({ ...expected, rule: rule.name });
    });

    test.each(ignores)("ignores: %s (%s)", (text) => {
      expect(toldIn(text).filter((figure) => figure.rule === rule.name)).toEqual([]);
    });
  });
}
