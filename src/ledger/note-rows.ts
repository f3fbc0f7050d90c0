/**
 * What a version's notes tell → its rows and spans. The way back: stored-note.ts.
 */
import { createHash } from "node:crypto";
import type { CorrectionNote } from "../domain/correction.ts";
import type { EntryRows } from "./entry-rows.ts";
import type { SpanWriter } from "./span-writer.ts";

/** `keys`: of the version's figures, by their own ids. */
export function addNoteRows(
  rows: EntryRows,
  version_id: string,
  notes: readonly CorrectionNote[],
  keys: ReadonlyMap<string, string>,
): void {
  notes.forEach(({ note, kind, at, atBasis, touches, reach, isAboutNote, changes }, position) => {
    const digest = digestOf(note.exact);
    const facts = { digest, kind, at, at_basis: atBasis, touches, reach, is_about_note: isAboutNote };
    rows.notes.push({ version_id, position, ...facts });
    changes.forEach(({ slot, from, to, measure, figure }, index) => {
      const told = { slot, from_words: from, to_words: to, measure };
      const key = figure === null ? null : (keys.get(figure) ?? null);
      rows.told_changes.push({ version_id, note: position, position: index, ...told, figure: key });
    });
  });
}

/** Of all notes of a version; empty when it has none. */
export function notesDigest(notes: readonly CorrectionNote[]): string {
  return notes.length === 0 ? "" : digestOf(JSON.stringify(notes.map(({ note }) => note.exact)));
}

const digestOf = (words: string) => createHash("sha256").update(words).digest("hex").slice(0, 16);

export function addNoteSpans(writer: SpanWriter, notes: readonly CorrectionNote[]): void {
  notes.forEach(({ note, label, onTheWordOf, changes }, index) => {
    writer.add("note", String(index), 0, { note, label, onTheWordOf });
    changes.forEach(({ fromSpan, toSpan }, position) => {
      writer.add("note-change", String(index), position, { from: fromSpan, to: toSpan });
    });
  });
}
