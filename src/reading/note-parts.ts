/**
 * Notes that share a paragraph with something else: a bracketed one behind the story's own sentences, "… on Monday. [An
 * earlier version of this article said 21.]", or several notes in one paragraph.
 *
 * Not here: whether words are a note (correction-notes), a label in a line of its own (isHeadOfNote there).
 */
import type { Embed, Part, PartKind } from "../domain/article.ts";
import { isCorrectionNote, opensLabelledNote } from "./correction-notes.ts";

export interface Piece {
  readonly kind: Extract<PartKind, "body" | "note">;
  /** Offsets into the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Where a sentence may begin. */
const boundary = /(?<=[.!?…]["'”’)\]]{0,2})\s+(?=[\p{Lu}\d[("“‘'•*])/gu;
/** Cheaper than looking at every sentence of every paragraph. */
const mayHoldNote =
  /\b(?:version|headline|correct|updat|amend|clarif|retract|note\b|misstat|originally|incorrectly|record\b)/i;
const mostSentences = 40;
/** Behind fewer sentences than this, an unbracketed note is told with them: "Ann Lee is 45, not 43. An earlier version …". */
const fewestBefore = 2;

/** The pieces of a paragraph, in order: one of kind `body` where it holds no note. */
export function piecesOfParagraph(paragraph: string): Piece[] {
  const whole = { start: 0, end: paragraph.length };
  const isWhole = isCorrectionNote(paragraph);
  if (!isWhole && !mayHoldNote.test(paragraph)) return [{ kind: "body", ...whole }];
  const starts = [0, ...[...paragraph.matchAll(boundary)].map(({ 0: gap, index }) => index + gap.length)].slice(
    0,
    mostSentences,
  );
  const first = firstNote(paragraph, starts);
  if (first === null) return [{ kind: isWhole ? "note" : "body", ...whole }];
  const opening = starts.filter((start) => start > first && opensNote(paragraph.slice(start)));
  const cuts = [first, ...opening, paragraph.length];
  const notes = cuts
    .slice(0, -1)
    .map((start, i): Piece => ({ kind: "note", start, end: trimmedEnd(paragraph, start, cuts[i + 1]!) }));
  return first === 0 ? notes : [{ kind: "body", start: 0, end: trimmedEnd(paragraph, 0, first) }, ...notes];
}

/** The parts with every paragraph in its pieces, and the embeds with the new positions of theirs. */
export function withNotePieces(parts: readonly Part[], embeds: readonly Embed[]): { parts: Part[]; embeds: Embed[] } {
  const all: Part[] = [];
  const positions = parts.map((part) => {
    const position = all.length;
    const pieces = part.kind === "body" ? piecesOfParagraph(part.span.exact) : notesIn(part);
    for (const { kind, start, end } of pieces) {
      const exact = part.span.exact.slice(start, end);
      all.push({ kind, span: { start: part.span.start + start, end: part.span.start + end, exact } });
    }
    return position;
  });
  return { parts: all, embeds: embeds.map((embed) => ({ ...embed, part: positions[embed.part]! })) };
}

/** A box may hold several notes, and a paragraph the story's sentences too; what only its markup calls a note is one. */
function notesIn({ kind, span }: Part): { kind: PartKind; start: number; end: number }[] {
  const isByWords = kind === "note" && isCorrectionNote(span.exact);
  return isByWords ? piecesOfParagraph(span.exact) : [{ kind, start: 0, end: span.exact.length }];
}

/** Where the paragraph's note begins; null when it holds none that could be told apart. */
function firstNote(paragraph: string, starts: readonly number[]): number | null {
  const end = (i: number) => starts[i + 1] ?? paragraph.length;
  if (isCorrectionNote(paragraph) && (opensLabelledNote(paragraph) || isNote(paragraph, 0, end(0)))) return 0;
  const at = starts.findIndex((start, i) => {
    if (i === 0) return false;
    const isBracketed = /[[(]/.test(paragraph[start]!);
    if (!isBracketed && (i < fewestBefore || !isNote(paragraph, start, end(i)))) return false;
    return isCorrectionNote(paragraph.slice(start));
  });
  return at < 0 ? null : starts[at]!;
}

const opensNote = (rest: string) => opensLabelledNote(rest) && isCorrectionNote(rest);
const isNote = (paragraph: string, start: number, end: number) =>
  isCorrectionNote(paragraph.slice(start, end).trimEnd());

function trimmedEnd(paragraph: string, start: number, end: number): number {
  return start + paragraph.slice(start, end).trimEnd().length;
}
