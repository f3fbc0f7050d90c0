/**
 * Reads the notes of one version of an article into correction records: label, kind, time, what they changed of which
 * figure, on whose word. Every span leads into the version's text.
 *
 * Not here: which paragraphs are notes (reading), and what the versions themselves show (compare-versions.ts).
 */
import type { CorrectionNote, NoteKind } from "../domain/correction.ts";
import type { Figure, Statement } from "../domain/figure.ts";
import { readSentences } from "../text/sentence.ts";
import { doesContain, type Span, spanOf } from "../text/span.ts";
import { readLabel } from "./notes/note-label.ts";
import { reachOf } from "./notes/note-reach.ts";
import type { NoteReading } from "./notes/note-reading.ts";
import { readNoteTime } from "./notes/note-time.ts";
import type { NoteWords } from "./notes/note-words.ts";
import { numberChanges } from "./notes/number-changes.ts";
import { promptedBy } from "./notes/prompted-by.ts";
import { sidedStretches } from "./notes/sided-stretches.ts";
import { slotChanges } from "./notes/slot-changes.ts";
import { touchedBy } from "./notes/touched.ts";
import type { Side } from "./notes/turns.ts";
import type { ReadVersion } from "./read-version.ts";

export interface VersionWithNotes extends ReadVersion {
  readonly statements: readonly Statement[];
}

/** In the order in which they stand in the text. Never throws on a text. */
export function readNotes(version: VersionWithNotes, words: NoteWords): CorrectionNote[] {
  const notes = version.parts.filter(({ kind }) => kind === "note").map(({ span }) => span);
  const figures = version.figures.filter(({ span }) => !notes.some((note) => doesContain(note, span)));
  return notes.map((note) => readNote(note, { ...version, figures }, version.figures, words));
}

const aboutNote =
  /\b(?:earlier|previous|prior|original|first|initial)?\s*(?:versions?\s+of\s+)?(?:this|yesterday['’]s|last\s+\w+['’]s|\w+day['’]s|an?\s+earlier|a\s+previous|the\s+(?:earlier|previous|original|first)|our\s+(?:earlier|previous))\s+(?:correction|clarification|update|editor['’]s note|note|amendment|version of th(?:is|e) (?:correction|clarification|note|update))\b/i;

/** A correction that does not say what was says what is; what a retraction tells is what was. */
const plainSides: Partial<Record<NoteKind, Side>> = { correction: "is", clarification: "is", retraction: "was" };

function readNote(note: Span, version: VersionWithNotes, all: readonly Figure[], words: NoteWords): CorrectionNote {
  const { text, published } = version;
  const { label, kind, tellsFrom } = readLabel(text, note.start, note.end);
  const told = text.slice(tellsFrom, note.end);
  const sentences = readSentences(text, tellsFrom, note.end);
  const statements = version.statements.filter(({ content }) => doesContain(note, content));
  const stretches = sidedStretches(sentences, {
    start: note.start,
    plainSide: plainSides[kind] ?? null,
  });
  const reading: NoteReading = {
    ...{ text, sentences, stretches, words, statements, figures: version.figures },
    outcomes: sentences.flatMap((sentence) => words.outcomesIn(sentence)),
    ownFigures: all.filter(({ span }) => doesContain(note, span)),
    day: published?.slice(0, 10) ?? null,
  };
  const isAboutNote = aboutNote.test(told);
  const slots = slotChanges(reading);
  const changes = [...numberChanges(reading, slots.length > 0), ...slots];
  const time = readNoteTime(text.slice(note.start, tellsFrom), told, published);
  return {
    note: spanOf(text, note.start, note.end),
    ...{ label, kind, at: time?.at ?? null, atBasis: time?.basis ?? null },
    touches: isAboutNote ? [] : touchedBy(told),
    changes,
    reach: reachOf(told, changes.length > 0 || stretches.some(({ side }) => side !== null)),
    onTheWordOf: promptedBy(text, sentences, statements),
    isAboutNote,
  };
}
