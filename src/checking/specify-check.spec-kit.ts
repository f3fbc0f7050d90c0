/**
 * Specs of checks as text that an editor could read. Brackets mark the characters of the finding, braces those of its evidence. A
 * first line without a stop is the headline.
 *
 *   specifyCheck(partsExceedTotal, {
 *     date: "2023-05-01",
 *     finds: [["{40 people} were killed, including [50 children].", /more than/]],
 *     passes: [["40 people were killed, including 5 children.", "the part is smaller"]],
 *   });
 */
import { describe, expect, test } from "vitest";
import { readDraft } from "../../test/checking/read-draft.ts";
import type { TextCheck } from "./check.ts";
import { runChecks } from "./run-checks.ts";

export interface CheckSpec {
  /** ISO day of publication. */
  readonly date?: string;
  readonly finds: readonly (readonly [marked: string, message: RegExp])[];
  /** Drafts in which this check finds nothing, each with the reason. */
  readonly passes: readonly (readonly [text: string, reason: string])[];
}

export function specifyCheck(check: TextCheck, { date = "2023-05-01", finds, passes }: CheckSpec): void {
  const findingsIn = (text: string) => {
    const { findings, problems } = runChecks([check], readDraft(text, date));
    expect(problems).toEqual([]);
    return findings;
  };

  describe(check.name, () => {
    test("says what it finds and what it lets pass, and why", () => {
      expect(finds.length).toBeGreaterThan(0);
      expect(passes.length).toBeGreaterThan(0);
      expect(finds.filter(([marked]) => marksOf(marked, "[").length === 0)).toEqual([]);
      expect(passes.filter(([, reason]) => !reason.trim())).toEqual([]);
    });

    test.each(finds)("finds: %s", (marked, message) => {
      const findings = findingsIn(bare(marked));
      expect(findings.map(({ span }) => span.exact)).toEqual(marksOf(marked, "["));
      for (const finding of findings) expect(finding.message).toMatch(message);
      const evidence = findings.flatMap(({ evidence: all }) => all.map(({ span }) => span.exact));
      expect(evidence).toEqual(expect.arrayContaining(marksOf(marked, "{")));
    });

    test.each(passes)("passes: %s (%s)", (text) => {
      expect(findingsIn(text)).toEqual([]);
    });
  });
}

const bare = (marked: string) => marked.replace(/[[\]{}]/g, "");

/** The marked stretches, in the order of the text. */
function marksOf(marked: string, open: "[" | "{"): string[] {
  const pattern = open === "[" ? /\[([^\]]*)\]/g : /\{([^}]*)\}/g;
  return [...marked.matchAll(pattern)].map(([, exact]) => bare(exact!));
}
