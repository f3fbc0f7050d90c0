/**
 * Comments in a draft that silence checks for the paragraph in which they stand, or before which they stand:
 *
 *   <!-- tollbook-ignore parts-exceed-total: three were counted in both towns -->     HTML, Markdown
 *   [tollbook-ignore figure-without-source, false-precision: agreed with the desk]    plain text, a line of its own
 *
 * "all" stands for every check. Not here: a whole check switched off (the configuration).
 */
import type { Part } from "../domain/article.ts";
import type { Finding } from "../domain/finding.ts";
import type { Span } from "../text/span.ts";

export interface Suppression {
  /** Where it stands in the source, UTF-16 code units: behind words on the same line, at the last of them. */
  readonly at: number;
  /** Names of checks, or "all". */
  readonly checks: readonly string[];
  readonly reason: string | null;
}

const comment = /<!--\s*tollbook-ignore\s+([\s\S]*?)\s*-->|^[ \t]*\[tollbook-ignore\s+([^\]\n]*)\][ \t]*$/gm;

/** Those of a source as it was decoded, in its order. */
export function readSuppressions(source: string): Suppression[] {
  return [...source.matchAll(comment)].map((match) => {
    const [names = "", ...reason] = (match[1] ?? match[2] ?? "").split(":");
    const checks = names.split(/[\s,]+/).filter((name) => name !== "");
    return {
      ...{ at: placeOf(match.index, source), checks },
      reason: reason.join(":").trim() || null,
    };
  });
}

/** A comment at the end of a paragraph is of that paragraph; one behind a closed element is of what follows. */
function placeOf(start: number, source: string): number {
  const line = source.slice(source.lastIndexOf("\n", start - 1) + 1, start).trimEnd();
  const last = source.slice(0, start).trimEnd().length - 1;
  return line.trim() === "" || line.endsWith(">") ? start : last;
}

/** Which suppression silences a finding, if any. `sourceOf`: where characters of the text stand in the source. */
export function suppressionOf(
  { rule, span }: Pick<Finding, "rule" | "span">,
  suppressions: readonly Suppression[],
  parts: readonly Part[],
  sourceOf: (span: Span) => { readonly start: number; readonly end: number } | null,
): Suppression | undefined {
  const own = parts.findIndex((part) => part.span.start <= span.start && span.start < part.span.end);
  if (own < 0 || suppressions.length === 0) return undefined;
  const range = sourceOf(parts[own]!.span);
  const before = own === 0 ? null : sourceOf(parts[own - 1]!.span);
  if (range === null) return undefined;
  return suppressions.find(
    ({ at, checks }) => (checks.includes(rule) || checks.includes("all")) && at < range.end && at >= (before?.end ?? 0),
  );
}
