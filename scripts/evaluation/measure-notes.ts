/**
 * Reads the pages of the notes corpus and scores them: a row an answer, and one for the pages without a note.
 */
import type { Row } from "./measure-corpus.ts";
import { type NotePage, readPageNotes } from "./read-page-notes.ts";
import { type NoteMiss, noteAnswers, scoreNotes } from "./score-notes.ts";
import { emptyTallies, scoreOf } from "./tally.ts";

export interface NotesMeasured {
  readonly rows: readonly Row[];
  readonly misses: readonly NoteMiss[];
}

/** `name` stands before the rows' names: "notes.kind". */
export function measureNotes(pages: readonly NotePage[], name = "notes"): NotesMeasured {
  const tallies = emptyTallies(noteAnswers);
  const misses: NoteMiss[] = [];
  const lookAlikes = pages.filter(({ notes }) => notes.length === 0);
  let refused = 0;
  for (const page of pages) {
    const found = readPageNotes(page);
    misses.push(...scoreNotes(page, found, tallies));
    if (page.notes.length === 0 && found.length === 0) refused++;
  }
  const rows = Object.entries(tallies).map(([answer, tally]) => {
    const score = scoreOf(tally);
    return { name: `${name}.${answer}`, value: score.f1, score };
  });
  return {
    rows: [...rows, { name: `${name}.refused`, value: lookAlikes.length === 0 ? 1 : refused / lookAlikes.length }],
    misses,
  };
}
