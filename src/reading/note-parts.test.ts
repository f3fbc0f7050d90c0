import { describe, expect, test } from "vitest";
import type { Part } from "../domain/article.ts";
import { isHeadOfNote } from "./correction-notes.ts";
import { piecesOfParagraph, withNotePieces } from "./note-parts.ts";

const told = (paragraph: string) =>
  piecesOfParagraph(paragraph).map(({ kind, start, end }) => `${kind}: ${paragraph.slice(start, end)}`);

describe("piecesOfParagraph", () => {
  test.each([
    ["The flood killed 12. Boats went out.", ["body: The flood killed 12. Boats went out."]],
    [
      "The flood killed 12. [An earlier version of this article said 21.]",
      ["body: The flood killed 12.", "note: [An earlier version of this article said 21.]"],
    ],
    [
      "The flood came. It killed 12. An earlier version of this article said 21.",
      ["body: The flood came. It killed 12.", "note: An earlier version of this article said 21."],
    ],
    [
      "Ann Lee is 45, not 43. An earlier version of this article misstated her age.",
      ["note: Ann Lee is 45, not 43. An earlier version of this article misstated her age."],
    ],
    [
      "Update, May 1: This article was updated. Correction, May 2: The flood killed 12, not 21.",
      ["note: Update, May 1: This article was updated.", "note: Correction, May 2: The flood killed 12, not 21."],
    ],
    [
      "An earlier version of this article said 21. (Corrected 18 August 2017.)",
      ["note: An earlier version of this article said 21. (Corrected 18 August 2017.)"],
    ],
  ])("%s", (paragraph, pieces) => {
    expect(told(paragraph)).toEqual(pieces);
  });
});

describe("isHeadOfNote", () => {
  test.each([
    ["Correction", "The flood killed 12, not 21.", true],
    ["Clarification, May 2, 2023", "The count is for the delta.", true],
    ["Update: May 3, 2023", "This story has been updated with comment.", true],
    ["Update", "Boats went out at dawn.", false],
    ["Correction", "Correction: The flood killed 12, not 21.", false],
    ["Corrections officers", "Two were hurt.", false],
    ["Editor's note", "Sign up for our newsletter.", false],
  ])("%s / %s: %s", (line, next, expected) => {
    expect(isHeadOfNote(line, next)).toBe(expected);
  });
});

test("parts behind a paragraph in pieces move, and the embed with its part", () => {
  const exact = ["The flood killed 12. [An earlier version of this article said 21.]", "A post."];
  const parts: Part[] = [
    { kind: "body", span: { start: 0, end: exact[0]!.length, exact: exact[0]! } },
    { kind: "embed", span: { start: 100, end: 107, exact: exact[1]! } },
  ];
  const pieces = withNotePieces(parts, [{ part: 1, author: null, date: null, url: null }]);
  expect(pieces.parts.map(({ kind }) => kind)).toEqual(["body", "note", "embed"]);
  expect(pieces.embeds.map(({ part }) => part)).toEqual([2]);
});
