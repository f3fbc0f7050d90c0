/**
 * Specs of checks against the book: a draft, and what the book knows otherwise of its first figure. Brackets mark the characters of the finding.
 *
 *   specifyBookCheck(boundDropped, {
 *     finds: [["Russia has suffered [100,000] casualties.", { type: "qualifier-dropped", from: "more than 100,000" }, /stands for/]],
 *     passes: […],
 *   });
 */
import { describe, expect, test } from "vitest";
import { readDraft } from "../../test/checking/read-draft.ts";
import type { DifferenceType } from "../domain/estimate.ts";
import type { BookEvidence, Edit } from "../domain/finding.ts";
import type { Span } from "../text/span.ts";
import type { BookView, KnownToll } from "./book-view.ts";
import type { BookCheck } from "./check.ts";
import type { Draft } from "./draft.ts";
import { runChecks } from "./run-checks.ts";

/** What the book has otherwise, or who disputes it there. */
interface Known {
  readonly type?: DifferenceType;
  readonly from?: string;
  /** Which slot of the draft differs: "place" or "period"; else its words, and the figure's characters. */
  readonly to?: string;
  readonly isClarified?: boolean;
  readonly dispute?: string;
  /** Which figure of the draft it is about, where it is not the first. */
  readonly figure?: number;
  /** What the source's side gave later, on which day; what it gave instead; or whose names tell the figure of one origin. */
  readonly newer?: readonly [words: string, day: string];
  readonly otherwise?: string;
  readonly outlets?: readonly string[];
  readonly isSure?: boolean;
}

/** `mended`: the draft with its safe edit, or null for none; left out where the edit is not the matter. */
type Find = readonly [marked: string, known: Known, message: RegExp, mended?: string | null];

export interface BookCheckSpec {
  readonly finds: readonly Find[];
  readonly passes: readonly (readonly [text: string, known: Known, reason: string])[];
}

export function specifyBookCheck(check: BookCheck, { finds, passes }: BookCheckSpec): void {
  const findingsIn = (text: string, known: Known) => {
    const draft = readDraft(text, "2023-05-02");
    expect(draft.figures.length).toBeGreaterThan(0);
    return runChecks([check], draft, { book: viewOf(draft, known) }).findings;
  };
  describe(check.name, () => {
    test.each(finds.map((find) => ({ find, marked: find[0] })))("finds: $marked", ({ find }) => {
      const [marked, known, message, mended] = find;
      const text = marked.replace(/[[\]]/g, "");
      const findings = findingsIn(text, known);
      expect(findings.map(({ span }) => span.exact)).toEqual([/\[([^\]]*)\]/.exec(marked)![1]]);
      expect(findings[0]!.message).toMatch(message);
      expect(findings[0]!.evidence).toMatchObject([{ from: "book" }]);
      if (mended !== undefined) expect(mendedBy(findings[0]!.edit, text)).toBe(mended);
    });

    test.each(passes)("passes: %s (%o: %s)", (text, known) => {
      expect(findingsIn(text, known)).toEqual([]);
    });
  });
}

const mendedBy = (edit: Edit | null, text: string) =>
  edit && text.slice(0, edit.span.start) + edit.replacement + text.slice(edit.span.end);

const told = (exact: string): BookEvidence => ({
  ...{ from: "book", article: "a-1", version: "v-1", outlet: "The Coast Ledger", headline: null, url: null },
  ...{ published: "2023-05-01", estimate: "e-1", span: { start: 0, end: exact.length, exact } },
});

function viewOf(draft: Draft, known: Known): BookView {
  const id = draft.figures[known.figure ?? 0]!.id;
  const { newer, otherwise, outlets, isSure = true } = known;
  const said = (words: string, day = "2023-05-01") => ({ origin: "John Kirby", day, evidence: told(words) });
  return {
    tolls: [tollIn(draft, known)],
    newer: newer === undefined ? [] : [{ figure: id, statement: said(...newer) }],
    lines: outlets === undefined ? [] : [{ figure: id, origin: said("more than 100,000"), articles: 5, outlets }],
    otherwise: otherwise === undefined ? [] : [{ figure: id, isSure, statements: [said(otherwise)] }],
  };
}

function tollIn(draft: Draft, { type, from = "", to = "", isClarified = false, dispute }: Known): KnownToll {
  const figure = draft.figures[0]!;
  const slot: Span | undefined = to === "place" || to === "period" ? figure[to]?.span : figure.span;
  if (slot === undefined) throw new Error(`the first figure of the draft has no ${to}`);
  const toWords = to === "place" || to === "period" ? slot.exact : to;
  const difference = { from: told(from), fromWords: from, to: slot, toWords, isClarified };
  return {
    ...{ figure: figure.id, isSure: true, origin: "John Kirby", reading: told(from) },
    differences: type === undefined ? [] : [{ type, ...difference }],
    disputes: dispute === undefined ? [] : [{ by: dispute, evidence: told(`${dispute} rejected it`) }],
  };
}
