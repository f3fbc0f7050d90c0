/**
 * Findings for people: the line of the draft with the characters underlined, why, what to do, and the other words.
 *
 *   draft.md:3:26  error  parts-exceed-total
 *     The attack caused 45 casualties, including 20 dead and 30 wounded.
 *                                                ~~~~~~~~~~~~~~
 *     The parts come to 50, more than the toll of “45” that it is counted in. …
 */
import type { Severity } from "../../domain/finding.ts";
import { LineIndex } from "../../text/line-index.ts";
import { type CheckedDraft, isUnread, type PlacedFinding } from "../../usecases/check-draft.ts";
import { counted } from "../../wording/counted.ts";
import { describeBookEvidence } from "../../wording/describe-evidence.ts";
import { printable } from "../../wording/printable.ts";
import type { Output } from "../environment.ts";
import { type Colors, colorsOf } from "../terminal/colors.ts";
import { widthOf, wrapIndented } from "../terminal/wrap.ts";

const indent = "  ";

export function findingsText({ place, source, text, findings, sourceOf }: CheckedDraft, output: Output): string {
  const colors = colorsOf(output);
  const [lines, words] = [new LineIndex(source), new LineIndex(text)];
  const lineOf = (start: number, { at }: PlacedFinding) =>
    (at === null ? words.placeOf(start) : lines.placeOf(sourceOf({ start, end: start + 1 })?.start ?? 0)).line;
  return findings
    .map((finding) => {
      const { line, column, length, shown } = placeIn(finding, lines, words);
      return [
        `${colors.bold(`${printable(place)}:${line}:${column}`)}  ${painted(finding.severity, colors)}  ${colors.dim(finding.rule)}`,
        ...excerpt(shown, column, length, output.columns, colors),
        wrapped(finding.message, output),
        ...finding.evidence.map((one) =>
          wrapped(
            one.from === "book"
              ? `${describeBookEvidence(one)}: “${printable(one.span.exact)}”`
              : `beside line ${lineOf(one.span.start, finding)}: “${printable(one.span.exact)}”`,
            output,
            "- ",
          ),
        ),
        ...(finding.edit === null
          ? []
          : [wrapped(`Safe edit (--fix): “${printable(finding.edit.replacement)}”`, output)]),
      ].join("\n");
    })
    .map((block) => `${block}\n\n`)
    .join("");
}

/** "3 findings: 1 error, 2 warnings." */
export function sumText(drafts: readonly CheckedDraft[]): string {
  const findings = drafts.flatMap(({ findings: own }) => own);
  const silenced = drafts.reduce((sum, { silenced: own }) => sum + own, 0);
  const bySeverity = (["error", "warning", "note"] as const)
    .map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => counted(count, severity));
  const told =
    findings.length === 0 ? "Nothing found" : `${counted(findings.length, "finding")}: ${bySeverity.join(", ")}`;
  const read = drafts.filter((draft) => !isUnread(draft));
  const unread = drafts.length - read.length;
  const more = [
    // Else a text in which nothing was understood would pass for one that is in order.
    ...(read.length > 0 && read.every(({ figures }) => figures === 0) ? ["no figure was read"] : []),
    ...(silenced === 0 ? [] : [`${silenced} silenced by comments`]),
    ...(unread === 0 ? [] : [`${counted(unread, "draft")} could not be read`]),
  ];
  return `${[`${told} in ${counted(read.length, "draft")}`, ...more].join("; ")}.\n`;
}

/** In the source where it stands there, else in the text that was read. */
function placeIn({ at, span }: PlacedFinding, lines: LineIndex, words: LineIndex) {
  const place = at ?? words.placeOf(span.start);
  const shown = (at === null ? words : lines).lineOf(place.line);
  const isWhole = at === null || at.endLine === at.line;
  const length = isWhole
    ? at === null
      ? span.exact.length
      : at.endColumn - at.column
    : shown.length - place.column + 1;
  return { line: place.line, column: place.column, length, shown };
}

/** The line, cut around the characters where it is wider than the terminal, and the mark beneath. */
function excerpt(line: string, column: number, length: number, columns: number, { red }: Colors): string[] {
  const room = Math.max(columns - indent.length - 1, 20);
  const isCut = line.length > room;
  const from = isCut ? Math.max(0, Math.min(column - 1 - Math.floor(room / 3), line.length - room)) : 0;
  const to = from + room;
  const words = (start: number, end: number) => printable(line.slice(start, end).replaceAll("\t", " "));
  // The ellipsis takes the place of a character, so that the mark stays beneath its own.
  const [first, last] = [from > 0 ? "…" : "", to < line.length ? "…" : ""];
  const before = first + words(from + first.length, column - 1);
  const marked = words(column - 1, Math.min(column - 1 + length, to - last.length));
  return [
    `${indent}${first}${words(from + first.length, to - last.length)}${last}`,
    `${indent}${" ".repeat(widthOf(before))}${red("~".repeat(Math.max(widthOf(marked), 1)))}`,
  ];
}

function painted(severity: Severity, colors: Colors): string {
  return severity === "error"
    ? colors.red("error")
    : severity === "warning"
      ? colors.yellow("warning")
      : colors.cyan("note");
}

const wrapped = (text: string, { columns }: Output, label = "") =>
  `${indent}${label}${wrapIndented(printable(text), columns, `${indent}${" ".repeat(label.length)}`).trimStart()}`;
