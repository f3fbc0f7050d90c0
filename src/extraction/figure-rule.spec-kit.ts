/**
 * Specs of figure rules as text that a reporter could read. Brackets mark the exact words that the figure must point
 * back to; the rules stand in their order, so a sentence that an earlier rule reads is not this one's.
 *
 *   specifyFigureRule(countThenOutcome, {
 *     reads: [["Officials said [at least 1,204] civilians have been wounded.", { measure: "injured", low: 1204 }]],
 *     ignores: [["12 cows were killed.", "only people count"]],
 *   });
 */
import { describe, expect, test } from "vitest";
import type { Part } from "../domain/article.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { Quantity } from "../text/quantity.ts";
import { spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import type { FigureDraft } from "./figure-draft.ts";
import type { FigureRule } from "./figure-rule.ts";
import { readFigures } from "./read-figures.ts";

/** What the figure must say; ends that are left out are not looked at. */
export interface ExpectedFigure {
  readonly measure: MeasureName;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly qualifier?: Quantity["qualifier"];
  readonly unit?: "person" | "household";
  readonly reportedNone?: boolean;
  readonly group?: string | null;
}

export interface FigureRuleSpec {
  readonly reads: readonly (readonly [marked: string, expected: ExpectedFigure])[];
  /** Sentences in which this rule reads nothing, each with the reason. */
  readonly ignores: readonly (readonly [text: string, reason: string])[];
}

export function specifyFigureRule(rule: FigureRule, { reads, ignores }: FigureRuleSpec): void {
  describe(rule.name, () => {
    test.each(reads)("reads: %s", (marked, expected) => {
      const start = marked.indexOf("[");
      const end = marked.indexOf("]") - 1;
      const draft = draftsOf(marked.replace(/[[\]]/g, "")).find(({ quantity: { span } }) => {
        return span.start === start && span.end === end;
      });
      expect(draft?.rule).toBe(rule.name);
      expect(told(draft!)).toMatchObject(expected);
    });
    test.each(ignores)("ignores: %s (%s)", (text) => {
      expect(draftsOf(text).filter((draft) => draft.rule === rule.name)).toEqual([]);
    });
  });
}

/** A first line that ends in a blank line is the headline. */
function draftsOf(text: string): FigureDraft[] {
  const body = text.indexOf("\n\n") + 2;
  const parts: Part[] = [{ kind: "body", span: spanOf(text, body === 1 ? 0 : body, text.length) }];
  if (body > 1) parts.unshift({ kind: "headline", span: spanOf(text, 0, body - 2) });
  return readFigures(analyse(text, null, parts, []));
}

function told({ measure, quantity: { low, high, qualifier }, unit, reportedNone, group }: FigureDraft) {
  return { measure, low, high, qualifier, unit, reportedNone, group: group?.span.exact ?? null };
}
