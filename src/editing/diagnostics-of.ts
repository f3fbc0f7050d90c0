/**
 * What an editor underlines: every finding, and what could not be read.
 *
 *   diagnosticsOf(inspection, true) → [{ range, severity: 1, code: "parts-exceed-total", source: "tollbook", message, … }]
 *
 * Words of the draft that a finding rests on are linked where the editor can show that; words of the book stand in the message.
 */
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from "vscode-languageserver";
import type { Evidence, Severity } from "../domain/finding.ts";
import type { Problem } from "../domain/problem.ts";
import type { PlacedFinding } from "../usecases/check-draft.ts";
import { describeBookEvidence } from "../wording/describe-evidence.ts";
import { printable } from "../wording/printable.ts";
import { type Inspection, rangeOf } from "./inspect-draft.ts";

export const sourceName = "tollbook";

const grades: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  note: DiagnosticSeverity.Information,
};

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** `isRelatedShown`: whether the editor shows other places beside a diagnostic. */
export function diagnosticsOf(inspection: Inspection, isRelatedShown: boolean): Diagnostic[] {
  const { document, read, checked } = inspection;
  // An empty document is one that nobody has begun.
  if (document.getText().trim() === "") return [];
  const grade = read.article === null ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information;
  return [
    ...checked.problems.map((problem) => diagnosticOfProblem(problem, grade)),
    ...checked.findings.map((finding) => diagnosticOf(finding, inspection, isRelatedShown)),
  ];
}

export function diagnosticOf(finding: PlacedFinding, inspection: Inspection, isRelatedShown: boolean): Diagnostic {
  const related = isRelatedShown ? finding.evidence.flatMap((one) => relatedTo(one, inspection)) : [];
  return {
    range: rangeOf(inspection, finding.span) ?? beginning,
    ...{ severity: grades[finding.severity], code: finding.rule, source: sourceName },
    message: [finding.message, ...finding.evidence.flatMap(bookWords)].join("\n"),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

function relatedTo(evidence: Evidence, inspection: Inspection): DiagnosticRelatedInformation[] {
  const range = evidence.from === "draft" ? rangeOf(inspection, evidence.span) : null;
  if (range === null) return [];
  return [{ location: { uri: inspection.document.uri, range }, message: `beside “${printable(evidence.span.exact)}”` }];
}

function bookWords(evidence: Evidence): string[] {
  if (evidence.from === "draft") return [];
  return [`- ${describeBookEvidence(evidence)}: “${printable(evidence.span.exact)}”`];
}

const diagnosticOfProblem = ({ code, message, remedy }: Problem, severity: DiagnosticSeverity): Diagnostic => ({
  ...{ range: beginning, severity, code, source: sourceName, message: `${printable(message)} ${printable(remedy)}` },
});
