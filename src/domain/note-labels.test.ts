import { expect, test } from "vitest";
import { findNoteLabel } from "./note-labels.ts";

test.each([
  ["Update 5/2/23, 5:58 p.m. ET: This article …", "Update", "update", "This article …"],
  ["CORRECTION (May 2): The flood …", "CORRECTION", "correction", "The flood …"],
  ["Corrections and clarifications: The flood …", "Corrections and clarifications", "correction", "The flood …"],
  ["[2023-05-02 08:30 UTC] Update: The flood …", "Update", "update", "The flood …"],
  ["• Clarified on 2 May 2023 — The flood …", "Clarified", "clarification", "The flood …"],
  ["FOR THE RECORD\nJune 13, 2016, 11:20 a.m. PT: An earlier …", "FOR THE RECORD", "correction", "An earlier …"],
  ["Editors’ Note, May 2, 2023: This account …", "Editors’ Note", "editor's note", "This account …"],
  ["(Corrects number of dead to 14)", "Corrects", "correction", " number of dead to 14)"],
])("%s", (paragraph, label, kind, told) => {
  const found = findNoteLabel(paragraph)!;
  expect([paragraph.slice(found.start, found.end), found.kind, paragraph.slice(found.tellsFrom)]).toEqual([
    label,
    kind,
    told,
  ]);
});

test.each(["The correction was made.", "Update's end", "An earlier version of this article …", ""])(
  "%s has none",
  (paragraph) => {
    expect(findNoteLabel(paragraph)).toBeNull();
  },
);
