/**
 * What stands under the pointer: how Tollbook reads the figure there, and what was found about these words.
 *
 *   **“At least 12”** (≥ 12) people reported killed
 *   in Kharkiv† · “Monday”: 1 May 2023*
 *   the article ← Interfax ← governor (not named)
 */
import type { Hover, Position } from "vscode-languageserver";
import type { Figure } from "../domain/figure.ts";
import type { Evidence } from "../domain/finding.ts";
import type { PlacedFinding } from "../usecases/check-draft.ts";
import { explainMarks } from "../wording/basis-mark.ts";
import { describeChain, describeDisputes, describeSaid } from "../wording/describe-chain.ts";
import { describeBookEvidence } from "../wording/describe-evidence.ts";
import { describeInterval, describeMeasure, saysItself } from "../wording/describe-quantity.ts";
import { describeSlots } from "../wording/describe-slots.ts";
import { describeStatus } from "../wording/describe-status.ts";
import { type Inspection, offsetIn, rangeOf } from "./inspect-draft.ts";
import type { Markup } from "./markup.ts";

/** Null where there is neither a figure nor a finding. */
export function hoverAt(inspection: Inspection, position: Position, markup: Markup): Hover | null {
  const offset = offsetIn(inspection.document, position);
  const isHere = (one: { readonly span: Figure["span"] }) => {
    const stretch = inspection.checked.sourceOf(one.span);
    return stretch !== null && stretch.start <= offset && offset <= stretch.end;
  };
  const figures = (inspection.read.draft?.figures ?? []).filter(isHere);
  const findings = inspection.checked.findings.filter(isHere);
  const about = figures[0] ?? findings[0];
  if (about === undefined) return null;
  const blocks = [
    ...figures.map((figure) => figureBlock(figure, inspection, markup)),
    ...findings.map((finding) => findingBlock(finding, inspection, markup)),
  ];
  const value = blocks.join(`\n\n${markup.rule === "" ? "" : `${markup.rule}\n\n`}`);
  const range = rangeOf(inspection, about.span);
  return { contents: { kind: markup.kind, value }, ...(range === null ? {} : { range }) };
}

function figureBlock(figure: Figure, { read }: Inspection, { words, strong }: Markup): string {
  const whole = read.draft?.wholeOf(figure);
  const interval = saysItself(figure) ? "" : ` (${describeInterval(figure.quantity)})`;
  const part = whole === undefined ? "" : `, part of “${whole.span.exact}”`;
  const { group, place, period, said, composition, disputedBy } = figure;
  const bases = [group, place, period, said].flatMap((slot) => (slot === null ? [] : [slot.basis]));
  const lines = [
    composition === null ? "" : `which the text says include “${composition.exact}”`,
    describeSlots(figure),
    describeStatus(figure.status),
    [describeChain(read.article?.outlet ?? null, figure.attribution), describeSaid(said)].filter(Boolean).join(" · "),
    describeDisputes(disputedBy) ?? "",
    explainMarks(bases),
  ].filter((line) => line !== "");
  const head = `${strong(`“${figure.span.exact}”`)}${words(`${interval} ${describeMeasure(figure)}${part}`)}`;
  return [head, ...lines.map(words)].join("\n\n");
}

function findingBlock(finding: PlacedFinding, inspection: Inspection, markup: Markup): string {
  const head = `${markup.strong(finding.severity)} · ${markup.words(finding.rule)}`;
  const evidence = finding.evidence.map((one) => `- ${evidenceLine(one, inspection, markup)}`);
  return [head, markup.words(finding.message), ...(evidence.length === 0 ? [] : [evidence.join("\n")])].join("\n\n");
}

function evidenceLine(evidence: Evidence, inspection: Inspection, { words, link }: Markup): string {
  const said = `“${evidence.span.exact}”`;
  if (evidence.from === "book") return `${link(describeBookEvidence(evidence), evidence.url)}${words(`: ${said}`)}`;
  const range = rangeOf(inspection, evidence.span);
  return words(range === null ? `beside ${said}` : `beside line ${range.start.line + 1}: ${said}`);
}
