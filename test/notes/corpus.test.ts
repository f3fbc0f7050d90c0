/** The pages of test/corpus/notes hold what their answers point at, in the kinds and slots that there are. */
import { describe, expect, test } from "vitest";
import { readNotePages, readPageNotes } from "../../scripts/evaluation/read-page-notes.ts";
import { changeSlots, noteKinds } from "../../src/domain/correction.ts";
import { isFoundIn } from "../../src/text/span.ts";

const folder = "test/corpus/notes";

describe.each(["first", "second", "third"])("%s.ndjson", (file) => {
  const pages = readNotePages(`${folder}/${file}.ndjson`);
  const notes = pages.flatMap((page) => page.notes);

  test("is large, holds every kind and slot, and look-alikes", () => {
    expect(notes.length).toBeGreaterThanOrEqual(70);
    expect(pages.filter((page) => page.notes.length === 0).length).toBeGreaterThanOrEqual(25);
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(noteKinds));
    const slots = new Set(notes.flatMap(({ changes }) => changes.map(({ slot }) => slot)));
    expect([...slots].sort()).toEqual([...changeSlots].sort());
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  test("each note stands once in its page", () => {
    const wrong = pages.filter(({ text, notes: own }) => own.some(({ note }) => text.split(note).length !== 2));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("whatever is read of it is found in its text", () => {
    for (const page of pages) {
      for (const { note, label, onTheWordOf, changes } of readPageNotes(page)) {
        const spans = [note, label, onTheWordOf, ...changes.flatMap(({ fromSpan, toSpan }) => [fromSpan, toSpan])];
        expect(spans.filter((span) => span !== null && !isFoundIn(span, page.text))).toEqual([]);
      }
    }
  });
});
