/**
 * Runs the checks over a draft: every finding in the order of the text, each once, under the severities that the user chose.
 *
 *   runChecks(checks, draft, { severities: { "false-precision": "off" } })
 *
 * A check that breaks costs no other check its findings: what broke comes back as a problem. Not here: comments that silence a
 * finding (suppressions).
 */
import type { Evidence, Finding, Severity } from "../domain/finding.ts";
import type { Problem } from "../domain/problem.ts";
import { doOverlap, type Span } from "../text/span.ts";
import type { BookView } from "./book-view.ts";
import type { Check, Found } from "./check.ts";
import type { Draft } from "./draft.ts";

export interface CheckChoice {
  /** By name of check; "off" leaves it out. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Without it the checks against the book are left out. */
  readonly book?: BookView;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

export function runChecks(checks: readonly Check[], draft: Draft, choice: CheckChoice = {}): CheckResult {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  for (const check of checks) {
    const chosen = choice.severities?.[check.name];
    if (chosen === "off") continue;
    try {
      for (const found of foundBy(check, draft, choice.book)) findings.push(named(found, check, chosen));
    } catch (error) {
      problems.push(brokenCheck(check.name, error));
    }
  }
  const yielding = new Map(checks.map(({ name, yieldsTo = [] }) => [name, yieldsTo]));
  const standing = findings.filter(({ rule, span }) => !isToldBy(yielding.get(rule) ?? [], span, findings));
  return { findings: inOrder(eachOnce(standing)), problems };
}

const isToldBy = (names: readonly string[], span: Span, findings: readonly Finding[]) =>
  names.length > 0 && findings.some((one) => names.includes(one.rule) && doOverlap(one.span, span));

function foundBy(check: Check, draft: Draft, book: BookView | undefined): Iterable<Found> {
  if (check.against === "text") return check.run(draft);
  return book === undefined ? [] : check.run(draft, book);
}

function named(found: Found, { name, severity }: Check, chosen: Severity | undefined): Finding {
  const { span, message, evidence = [], edit = null } = found;
  return {
    ...{ rule: name, severity: chosen ?? found.severity ?? severity, message, span },
    ...{ evidence: evidence.map(asEvidence), edit },
  };
}

const asEvidence = (one: Span | Evidence): Evidence => ("from" in one ? one : { from: "draft", span: one });

/** One fault at one place is told once, for the first of the figures that it concerns. */
function eachOnce(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, span }: Finding) => `${rule} ${span.start}-${span.end}`;
  return [...new Map(findings.toReversed().map((finding) => [keyOf(finding), finding])).values()];
}

/** Where two begin at one character, the shorter stands first, and then the one whose name comes first. */
function inOrder(findings: Finding[]): Finding[] {
  return findings.sort(
    (one, two) =>
      one.span.start - two.span.start ||
      one.span.end - two.span.end ||
      (one.rule < two.rule ? -1 : one.rule > two.rule ? 1 : 0),
  );
}

function brokenCheck(name: string, error: unknown): Problem {
  return {
    ...{ code: "check-failed", place: name },
    message: `The check ${name} broke on this draft: ${error instanceof Error ? error.message : String(error)}`,
    remedy: "The other checks ran. Please report it with the draft, or switch the check off until it is mended.",
  };
}
