/** The safe edits of findings, where they stand in the source of a draft, and put into it. */
import type { CheckedDraft, PlacedFinding } from "./check-draft.ts";

/** `source[start, end)` becomes `replacement`. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The safe edit of one finding; null where it has none, or where its characters do not stand in the source as they do in the text:
 * what it would replace is not what was read.
 */
export function sourceEditOf(
  { source, sourceOf }: Pick<CheckedDraft, "source" | "sourceOf">,
  { edit }: Pick<PlacedFinding, "edit">,
): SourceEdit | null {
  const range = edit === null ? null : sourceOf(edit.span);
  if (edit === null || range === null || source.slice(range.start, range.end) !== edit.span.exact) return null;
  return { ...range, replacement: edit.replacement };
}

/** All safe edits in the order of the source; of those that overlap the first. */
export function safeEdits(draft: CheckedDraft): SourceEdit[] {
  const edits = draft.findings.flatMap((finding) => sourceEditOf(draft, finding) ?? []);
  const standing: SourceEdit[] = [];
  for (const edit of edits.sort((one, two) => one.start - two.start))
    if (edit.start >= (standing.at(-1)?.end ?? 0)) standing.push(edit);
  return standing;
}

export interface EditedDraft {
  readonly source: string;
  readonly applied: number;
}

export function applyEdits(draft: CheckedDraft): EditedDraft {
  const edits = safeEdits(draft);
  const pieces = edits.map(
    ({ start, replacement }, i) => draft.source.slice(edits[i - 1]?.end ?? 0, start) + replacement,
  );
  return { source: pieces.join("") + draft.source.slice(edits.at(-1)?.end ?? 0), applied: edits.length };
}
