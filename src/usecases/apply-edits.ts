/** Puts the safe edits of findings into the source of a draft. */
import type { CheckedDraft } from "./check-draft.ts";

export interface EditedDraft {
  readonly source: string;
  readonly applied: number;
}

/**
 * Of edits that overlap the first is applied. One whose characters do not stand in the source as they do in the text is left
 * out: what it would replace is not what was read.
 */
export function applyEdits({ source, findings, sourceOf }: CheckedDraft): EditedDraft {
  const pieces: string[] = [];
  let [end, applied] = [0, 0];
  const edits = findings.flatMap(({ edit }) => (edit === null ? [] : [edit]));
  for (const { span, replacement } of edits.sort((one, two) => one.span.start - two.span.start)) {
    const range = sourceOf(span);
    if (range === null || range.start < end || source.slice(range.start, range.end) !== span.exact) continue;
    pieces.push(source.slice(end, range.start), replacement);
    end = range.end;
    applied++;
  }
  return { source: pieces.join("") + source.slice(end), applied };
}
