/**
 * Specs of attribution rules in marked text: [source], <cue>, {content} (several when it is broken).
 *
 * `specifyAttributionRule(rule, { reads: ["[Kirby] <said> {that it fell}."], ignores: [["He said no.", "no clause"]] })`
 */
import { describe, expect, test } from "vitest";
import { spanOf } from "../text/span.ts";
import { analyse } from "./analysis.ts";
import type { AttributionRule } from "./telling/attribution-rule.ts";
import { attributionsOf } from "./telling/attributions-of.ts";

interface Specs {
  /** Marked text; the rule must read exactly this source, cue and content in it. */
  readonly reads: readonly string[];
  /** Text in which the rule reads nothing, and why. */
  readonly ignores: readonly (readonly [text: string, reason: string])[];
  readonly part?: "headline" | "body";
}

interface Marked {
  readonly text: string;
  readonly source: string | null;
  readonly cue: string | undefined;
  readonly content: readonly string[];
}

const marks = /[[\]<>{}]/g;

export function specifyAttributionRule(rule: AttributionRule, { reads, ignores, part = "body" }: Specs): void {
  describe(rule.name, () => {
    test.each(reads)("reads %s", (marked) => {
      const { text, source, cue, content } = withoutMarks(marked);
      const found = readBy(rule, text, part);
      expect(found).toContainEqual({ source, cue, content });
    });
    test.each(ignores)("ignores %s: %s", (text) => {
      expect(readBy(rule, text, part)).toEqual([]);
    });
  });
}

function readBy(rule: AttributionRule, text: string, kind: "headline" | "body") {
  const analysis = analyse(text, null, [{ kind, span: spanOf(text, 0, text.length) }]);
  return attributionsOf(analysis)
    .filter((attribution) => attribution.rule === rule.name)
    .map(({ source, cue, content }) => ({
      source: source?.exact ?? null,
      cue: cue.exact,
      content: content.map(([start, end]) => text.slice(start, end)),
    }));
}

function withoutMarks(marked: string): Marked {
  const within = (pattern: RegExp) => [...marked.matchAll(pattern)].map(([, words]) => words!.replace(marks, ""));
  return {
    text: marked.replace(marks, ""),
    source: within(/\[([^\]]*)\]/g)[0] ?? null,
    cue: within(/<([^>]*)>/g)[0],
    content: within(/\{([^}]*)\}/g),
  };
}
