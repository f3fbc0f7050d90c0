/**
 * A stored note → the note of the contract, with every span re-found. Figures go by their keys.
 */
import type { ChangeSlot, CorrectionNote, NoteKind, NoteReach, ToldChange } from "../domain/correction.ts";
import type { MeasureName } from "../domain/measures.ts";
import type { NoteEntry, ToldChangeEntry } from "./history-entries.ts";
import type { StoredSpans } from "./stored-spans.ts";

export function noteOf(entry: NoteEntry, told: readonly ToldChangeEntry[], spans: StoredSpans): CorrectionNote {
  const { version_id, position } = entry;
  const id = String(position);
  return {
    note: spans.get(version_id, "note", id, 0, "note"),
    label: spans.find(version_id, "note", id, 0, "label"),
    kind: entry.kind as NoteKind,
    at: entry.at,
    atBasis: entry.at_basis as CorrectionNote["atBasis"],
    touches: entry.touches as CorrectionNote["touches"],
    changes: told.map((change) => toldChangeOf(change, spans)),
    reach: entry.reach as NoteReach,
    onTheWordOf: spans.find(version_id, "note", id, 0, "onTheWordOf"),
    isAboutNote: entry.is_about_note,
  };
}

function toldChangeOf(entry: ToldChangeEntry, spans: StoredSpans): ToldChange {
  const { version_id, note, position, slot, from_words, to_words, measure, figure } = entry;
  return {
    slot: slot as ChangeSlot,
    from: from_words,
    to: to_words,
    fromSpan: spans.find(version_id, "note-change", String(note), position, "from"),
    toSpan: spans.find(version_id, "note-change", String(note), position, "to"),
    measure: measure as MeasureName | null,
    figure,
  };
}
