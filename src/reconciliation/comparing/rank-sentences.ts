/**
 * The changed sentences in the order of what they do to the figures, so that a moved comma does not hide a lower toll.
 */

import type { PartKind } from "../../domain/article.ts";
import type { FigureChange } from "../../domain/correction.ts";
import { type Span, spanOf } from "../../text/span.ts";
import type { ChangedSentence, Stretch, TextEdit } from "../../text/text-diff.ts";
import type { ComparedTexts, Side } from "./compared-texts.ts";

/** In the order of the ranks. */
const impacts = ["figure-change", "figure", "number", "headline", "note", "wording", "trivial"] as const;
export type Impact = (typeof impacts)[number];

export interface RankedSentence {
  /** Without the space around it; null where the other version has no like of it. */
  readonly before: Span | null;
  readonly after: Span | null;
  readonly part: PartKind;
  readonly isMoved: boolean;
  /** Word by word, inside the sentence. */
  readonly edits: readonly TextEdit[];
  readonly impact: Impact;
  /** Only space, punctuation, quotation marks or capitals differ. */
  readonly isTrivial: boolean;
  /** Indices into the comparison's changes. */
  readonly changes: readonly number[];
}

/** Most important first; within a rank in the order of the text. */
export function rankSentences(texts: ComparedTexts, changes: readonly FigureChange[]): RankedSentence[] {
  const changesIn = changesBySentence(texts, changes);
  const figures = new Set<ChangedSentence>();
  for (const side of ["before", "after"] as const)
    for (const { span } of texts.figures(side)) {
      const sentence = texts.sentenceAt(side, span.start);
      if (sentence !== undefined) figures.add(sentence);
    }
  return texts.diff.sentences
    .map((sentence) => ranked(sentence, texts, changesIn.get(sentence) ?? [], figures.has(sentence)))
    .filter((sentence) => sentence !== undefined)
    .sort((a, b) => impacts.indexOf(a.impact) - impacts.indexOf(b.impact));
}

function changesBySentence(texts: ComparedTexts, changes: readonly FigureChange[]): Map<ChangedSentence, number[]> {
  const found = new Map<ChangedSentence, number[]>();
  changes.forEach(({ fromSpan, toSpan }, index) => {
    const sentences = [
      fromSpan && texts.sentenceAt("before", fromSpan.start),
      toSpan && texts.sentenceAt("after", toSpan.start),
    ];
    for (const sentence of new Set(sentences)) {
      if (!sentence) continue;
      const known = found.get(sentence) ?? [];
      known.push(index);
      found.set(sentence, known);
    }
  });
  return found;
}

function ranked(
  sentence: ChangedSentence,
  texts: ComparedTexts,
  changes: readonly number[],
  hasFigure: boolean,
): RankedSentence | undefined {
  const spanAt = (side: Side) => trimmed(texts.versions[side].text, sentence[side]);
  const [before, after] = [spanAt("before"), spanAt("after")];
  const part = after ? texts.partAt("after", after.start) : texts.partAt("before", before?.start ?? 0);
  const isTrivial = changes.length === 0 && bareWords(before?.exact ?? "") === bareWords(after?.exact ?? "");
  const impact = impactOf(sentence, part, isTrivial, changes.length > 0, hasFigure);
  const { isMoved, edits } = sentence;
  return { before, after, part, isMoved, edits, impact, isTrivial, changes };
}

function impactOf(
  { edits }: ChangedSentence,
  part: PartKind,
  isTrivial: boolean,
  hasChange: boolean,
  hasFigure: boolean,
): Impact {
  if (hasChange) return "figure-change";
  if (isTrivial) return "trivial";
  if (part === "note") return "note";
  if (hasFigure) return "figure";
  if (edits.some(({ kind, exact }) => kind !== "same" && /\p{N}/u.test(exact))) return "number";
  return part === "headline" ? "headline" : "wording";
}

function trimmed(text: string, stretch: Stretch | null): Span | null {
  if (stretch === null) return null;
  const exact = text.slice(stretch.start, stretch.end);
  const lead = exact.length - exact.trimStart().length;
  return spanOf(text, stretch.start + lead, stretch.start + Math.max(lead, exact.trimEnd().length));
}

/** Letters and digits; a stop or comma inside a number counts, for 1.5 is not 15. */
function bareWords(exact: string): string {
  return exact
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/(?<!\d)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\d)|(?<=\d)[^\p{L}\p{N}.,]+(?=\d)/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
