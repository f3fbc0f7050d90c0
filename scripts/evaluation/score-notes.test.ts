import { expect, test } from "vitest";
import type { CorrectionNote } from "../../src/domain/correction.ts";
import type { GoldNote } from "./read-page-notes.ts";
import { noteAnswers, scoreNotes } from "./score-notes.ts";
import { emptyTallies } from "./tally.ts";

const words = "Correction, May 2: 12 died, not 21.";
const text = `Flood\n\nIt killed 12.\n\n${words}`;
const start = text.indexOf(words);
const gold: GoldNote = {
  ...{ note: words, label: "Correction", kind: "correction", at: "2023-05-02", touches: ["body"], onTheWordOf: null },
  changes: [{ slot: "value", from: "21", to: "12" }],
};
const read: CorrectionNote = {
  note: { start, end: text.length, exact: words },
  label: { start, end: start + 10, exact: "Correction" },
  ...{ kind: "correction", at: "2023-05-02", atBasis: "anchored", touches: ["body"], reach: "named" },
  ...{ onTheWordOf: null, isAboutNote: false },
  changes: [{ slot: "value", from: "21", to: "12", fromSpan: null, toSpan: null, measure: "killed", figure: null }],
};
const page = { id: "n-1", date: "2023-05-01", text, notes: [gold] };

test("what agrees is right", () => {
  const tallies = emptyTallies(noteAnswers);
  expect(scoreNotes(page, [read], tallies)).toEqual([]);
  expect(tallies.changes).toEqual({ right: 1, found: 1, expected: 1 });
});

test("what differs is a miss: the wrong way round, another kind, a note not found, a note too many", () => {
  const tallies = emptyTallies(noteAnswers);
  const turned = { ...read, kind: "update" as const, changes: [{ ...read.changes[0]!, from: "12", to: "21" }] };
  expect(scoreNotes(page, [turned], tallies).map(({ answer }) => answer)).toEqual(["kind", "changes"]);
  expect(tallies.changes).toEqual({ right: 0, found: 1, expected: 1 });
  expect(scoreNotes(page, [], tallies).map(({ answer }) => answer)).toContain("detect");
  expect(scoreNotes({ ...page, notes: [] }, [read], tallies).map(({ expected }) => expected)).toEqual(["no note"]);
});
