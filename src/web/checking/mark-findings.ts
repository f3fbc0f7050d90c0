/**
 * A draft cut into paragraphs, and these where a finding or words beside it begin or end, so that findings that overlap can each be seen:
 *
 *   "12 people died" with findings at 0–9 and 3–14 → "12 " of the first, "people" of both, " died" of the second
 */
import type { Finding } from "../../domain/finding.ts";
import { doOverlap, type Span } from "../../text/span.ts";

export interface NumberedFinding<Kind extends Finding = Finding> {
  readonly finding: Kind;
  /** From 1, in the order of the text. */
  readonly number: number;
}

export interface MarkedPiece<Kind extends Finding = Finding> {
  readonly words: string;
  /** The shortest first. */
  readonly findings: readonly NumberedFinding<Kind>[];
  /** Numbers of those that end with it. */
  readonly ending: readonly number[];
  /** Ids by which links lead to what begins with it. */
  readonly anchors: readonly string[];
  /** Another finding rests on it. */
  readonly isEvidence: boolean;
}

export interface MarkedParagraph<Kind extends Finding = Finding> {
  readonly pieces: readonly MarkedPiece<Kind>[];
  /** Those that begin in it. */
  readonly findings: readonly NumberedFinding<Kind>[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const findingAnchor = (number: number) => `finding-${number}`;
export const foundAnchor = (number: number) => `at-${number}`;
export const wordsAnchor = ({ start, end }: Stretch) => `words-${start}-${end}`;

/** Lines without words are no paragraphs. */
export function markFindings<Kind extends Finding>(text: string, findings: readonly Kind[]): MarkedParagraph<Kind>[] {
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }));
  const evidence = evidenceOf(findings);
  const cuts = new Set([...findings.map(({ span }) => span), ...evidence].flatMap(({ start, end }) => [start, end]));
  const sorted = [...cuts].sort((a, b) => a - b);
  const paragraphs = paragraphsIn(text);
  return paragraphs.map((paragraph, index) => {
    // What begins between two paragraphs belongs to the later one.
    const from = paragraphs[index - 1]?.end ?? 0;
    const begins = (span: Stretch) => from <= span.start && span.start < paragraph.end;
    const own = numbered.filter(({ finding }) => doOverlap(finding.span, paragraph));
    const beside = evidence.filter((span) => doOverlap(span, paragraph));
    const bounds = [
      ...new Set([
        paragraph.start,
        ...sorted.filter((cut) => paragraph.start < cut && cut < paragraph.end),
        paragraph.end,
      ]),
    ];
    const pieces = bounds.slice(1).map((end, at): MarkedPiece<Kind> => {
      const piece = { start: bounds[at]!, end };
      const isFirst = (span: Stretch) =>
        begins(span) && piece.start <= Math.max(span.start, paragraph.start) && span.start < end;
      const over = own.filter(({ finding }) => doOverlap(finding.span, piece));
      return {
        words: text.slice(piece.start, end),
        findings: over.toSorted((a, b) => lengthOf(a.finding.span) - lengthOf(b.finding.span)),
        ending: over.filter(({ finding }) => finding.span.end === end).map(({ number }) => number),
        anchors: [
          ...over.filter(({ finding }) => isFirst(finding.span)).map(({ number }) => foundAnchor(number)),
          ...beside.filter(isFirst).map(wordsAnchor),
        ],
        isEvidence: beside.some((span) => doOverlap(span, piece)),
      };
    });
    return { pieces, findings: own.filter(({ finding }) => begins(finding.span)) };
  });
}

const lengthOf = ({ start, end }: Stretch) => end - start;

/** Words of the draft on which findings rest, each once. */
function evidenceOf(findings: readonly Finding[]): Span[] {
  const spans = findings.flatMap(({ evidence }) => evidence.flatMap((one) => (one.from === "draft" ? [one.span] : [])));
  return [...new Map(spans.map((span) => [wordsAnchor(span), span])).values()];
}

function paragraphsIn(text: string): Stretch[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
