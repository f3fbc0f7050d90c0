/**
 * What a note is: its label, the outlet's own word for it, and its kind. "UPDATE, May 2: …" is an update whatever it
 * tells; without a label the note's verb says it; that an article is withdrawn outweighs every label.
 */
import type { NoteKind } from "../../domain/correction.ts";
import { findNoteLabel, lengthOfDate } from "../../domain/note-labels.ts";
import { type Span, spanOf } from "../../text/span.ts";

export interface LabelReading {
  readonly label: Span | null;
  readonly kind: NoteKind;
  /** Offset where what the note tells begins: behind label, date and colon. */
  readonly tellsFrom: number;
}

const withdraws =
  /\b(?:retract(?:s|ed|ing)?|withdr(?:ew|awn|aws)|unpublish(?:ed)?)\b.{0,40}\b(?:article|story|report|post|piece|column|dispatch)\b|\b(?:article|story|report|post|piece|column|dispatch)\b.{0,40}\b(?:(?:been|is|was|are|were)\s+(?:\w+\s+)?(?:retracted|withdrawn|unpublished))\b/is;

/** "It is retracted", "the magazine retracts the passage", "we have withdrawn two episodes". */
const weWithdraw =
  /\b(?:we|it|the (?:magazine|paper|newspaper|editors?|site|journal|newsroom))\s+(?:is |has |have |hereby |now )*(?:been )?(?:retract(?:s|ed|ing)?|withdr(?:ew|awn|aws?))\b/i;

/** Kinds by what an unlabelled note says, the first that fits. */
const byVerb: readonly { readonly kind: NoteKind; readonly says: RegExp }[] = [
  {
    kind: "clarification",
    says: /^.{0,160}?\b(?:clarif(?:y|ies|ied|ying)|(?:to|and) make (?:it )?(?:clear|plain))\b/is,
  },
  { kind: "update", says: /\b(?:amended|changed|edited|updated|revised)\b.{0,40}?\bto (?:add|include)\b/is },
  {
    kind: "correction",
    says: /\b(?:correct(?:s|ed|ing)?|incorrect(?:ly)?|amend(?:s|ed)?|mis(?:stated|reported|identified|spelled|spelt|attributed|named|quoted|labell?ed|characteri[sz]ed)|wrong(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|in error|by mistake|error|regrets?|fix(?:es|ed)?|(?:earlier|previous|original|prior|first|initial)(?:\s+\w+)?\s+version|originally|should have|had said|rather than|instead of)\b/is,
  },
  { kind: "update", says: /\b(?:updat(?:e|es|ed|ing)|revised|added|to include|changed|edited)\b/is },
];

/** Reads label and kind of the note between two offsets of the text. */
export function readLabel(text: string, start: number, end: number): LabelReading {
  const words = text.slice(start, end);
  const found = findNoteLabel(words);
  if (found === null) return { label: null, kind: kindOfWords(words), tellsFrom: start + lengthOfDate(words) };
  const label = spanOf(text, start + found.start, start + found.end);
  return { label, kind: isRetraction(words) ? "retraction" : found.kind, tellsFrom: start + found.tellsFrom };
}

const isRetraction = (words: string) => withdraws.test(words) || weWithdraw.test(words);

function kindOfWords(words: string): NoteKind {
  if (isRetraction(words)) return "retraction";
  return byVerb.find(({ says }) => says.test(words))?.kind ?? "correction";
}
