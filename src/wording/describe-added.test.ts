import { expect, test } from "vitest";
import type { AddResult } from "../usecases/add-documents.ts";
import { describeAdded, describeSum } from "./describe-added.ts";

const result: AddResult = {
  place: "a.html",
  outcome: "added",
  articleId: "a1",
  versionId: "v1",
  headline: "Title",
  figures: 1,
  figureChanges: null,
  withoutNote: null,
  problems: [],
};

test("a line a document", () => {
  expect(describeAdded(result)).toBe("added        a.html  a1  1 figure  “Title”");
  const told = (figureChanges: number, withoutNote: number) =>
    describeAdded({ ...result, outcome: "new-version", figureChanges, withoutNote });
  expect(told(2, 1)).toBe("new version  a.html  a1  1 figure  2 changes, 1 without a note  “Title”");
  expect(told(1, 0)).toContain("1 figure  1 change  “");
  expect(told(0, 0)).toContain("no figure changed");
  expect(describeAdded({ ...result, outcome: "known" })).toContain("nothing changed");
  expect(describeAdded({ ...result, outcome: "refused", articleId: null, headline: null })).toBe("refused      a.html");
});

test("a sentence for all of them", () => {
  const none = { added: 0, "new-version": 0, known: 0, refused: 0, figures: 0 };
  expect(describeSum(none)).toBe("Nothing to add.");
  expect(describeSum({ ...none, added: 8, figures: 1204 })).toBe("8 articles added (1,204 figures).");
  expect(describeSum({ ...none, known: 2, refused: 1, figures: 9 })).toBe(
    "2 already in the book: nothing changed; 1 refused.",
  );
});
