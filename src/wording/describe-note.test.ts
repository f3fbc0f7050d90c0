import { expect, test } from "vitest";
import { describeTold } from "./describe-note.ts";
import { madeUpNote } from "./made-up-history.spec-kit.ts";

test("each change that the note tells, and whether the versions show it", () => {
  expect(describeTold(madeUpNote)).toEqual([
    "says: how many 40 → 14, body – the versions show it",
    "says: where Low Mill → (not said), body – the versions in the book do not show it",
  ]);
  const unseen = madeUpNote.changes.map((change) => ({ ...change, isSeen: null }));
  expect(describeTold({ ...madeUpNote, changes: unseen })[0]).toContain("the version before is not in the book");
});

test("a note that names no change says what it accounts for", () => {
  const told = (reach: "named" | "additions" | "anything") => describeTold({ ...madeUpNote, changes: [], reach });
  expect(told("additions")).toEqual(["says that something was added"]);
  expect(told("anything")).toEqual(["says that the article changed, not how"]);
  expect(told("named")).toEqual([]);
});
