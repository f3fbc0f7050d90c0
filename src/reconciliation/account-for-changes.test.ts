import { describe, expect, test } from "vitest";
import type { CorrectionNote, ToldChange } from "../domain/correction.ts";
import { accountForChanges, type CountedChange, type StateOfArticle } from "./account-for-changes.ts";

const told = (
  slot: ToldChange["slot"],
  from: string | null,
  to: string | null,
  measure: ToldChange["measure"] = "killed",
) => ({ slot, from, to, fromSpan: null, toSpan: null, measure, figure: null }) satisfies ToldChange;

function noteThat(words: string, some: Partial<CorrectionNote> = {}): CorrectionNote {
  return {
    note: { start: 0, end: words.length, exact: words },
    ...{ label: null, kind: "correction", at: null, atBasis: null, touches: ["body"], changes: [] },
    ...{ reach: "named", onTheWordOf: null, isAboutNote: false },
    ...some,
  };
}

function change(
  slot: CountedChange["slot"],
  from: string | null,
  to: string | null,
  some: Partial<CountedChange> = {},
) {
  return {
    ...{ kind: "changed", slot, from, to, fromSpan: null, toSpan: null, before: "f1", after: "f1", part: "body" },
    ...{ isUpdate: false, measure: "killed" },
    ...some,
  } as CountedChange;
}

const first: StateOfArticle = { notes: [], changes: [], hasPredecessorText: false };
const next = (changes: CountedChange[], notes: CorrectionNote[] = []): StateOfArticle => ({
  notes,
  changes,
  hasPredecessorText: true,
});

/** What accounts for the one change between two states, the second of which carries the note. */
function accountOf(changes: CountedChange[], ...notes: CorrectionNote[]) {
  return accountForChanges([first, next(changes, notes)]).changes[1]!.map(({ by }) => by);
}

describe("a note accounts for what it names", () => {
  const notNumber = noteThat("12 died, not 21", { changes: [told("value", "21", "12")] });

  test.each<[string, CountedChange, string]>([
    ["the same numbers in words", change("value", "twenty-one", "12"), "note"],
    ["another number", change("value", "30", "15"), "none"],
    ["the same numbers of another measure", change("value", "21", "12", { measure: "injured" }), "none"],
    ["another slot", change("place", "Kharkiv", "Kyiv"), "none"],
    ["a figure with the old number that is gone", change(null, "21", null, { kind: "gone", after: null }), "note"],
    [
      "a figure with the new number that appeared",
      change(null, null, "12", { kind: "appeared", before: null }),
      "note",
    ],
    [
      "a figure with a third number that appeared",
      change(null, null, "40", { kind: "appeared", before: null }),
      "none",
    ],
  ])("%s", (_, one, by) => {
    expect(accountOf([one], notNumber)).toEqual([by]);
  });

  test("a place left out, where the note gives another in its stead", () => {
    const note = noteThat("Ukraine, not Bakhmut", { changes: [told("place", "Bakhmut", "Ukraine")] });
    expect(accountOf([change("place", "Bakhmut", null), change("place", "Bakhmut", "Ukraine")], note)).toEqual([
      "note",
      "note",
    ]);
    expect(accountOf([change("place", "Kherson", "Ukraine")], note)).toEqual(["none"]);
  });

  test("the place of a toll's parts, whatever they count", () => {
    const note = noteThat("Ukraine, not Bakhmut", { changes: [told("place", "Bakhmut", "Ukraine", "casualties")] });
    expect(accountOf([change("place", "Bakhmut", "Ukraine", { measure: "killed" })], note)).toEqual(["note"]);
  });

  test("what the new words of a headline add, where the note says that it was updated", () => {
    const note = noteThat("the headline was updated", { touches: ["headline"] });
    const added = change("period", null, "since December", { part: "headline" });
    expect(accountOf([added], note)).toEqual(["note"]);
    expect(accountOf([{ ...added, part: "body" }], note)).toEqual(["none"]);
    expect(accountOf([change("value", "21", "12", { part: "headline" })], note)).toEqual(["none"]);
    expect(accountOf([added], noteThat("the story was updated"))).toEqual(["none"]);
  });

  test("the hedge that changes with its number, and the source that gave it", () => {
    const beside = [
      change("value", "21", "12"),
      change("qualifier", "at-least", "exact"),
      change("source", "police", "the coroner"),
    ];
    expect(accountOf(beside, notNumber)).toEqual(["note", "note", "none"]);
    const prompted = { ...notNumber, onTheWordOf: { start: 0, end: 7, exact: "coroner" } };
    expect(accountOf(beside, prompted)).toEqual(["note", "note", "note"]);
    expect(accountOf([change("qualifier", "at-least", "exact")], notNumber)).toEqual(["none"]);
  });

  test("the toll that it names without a number", () => {
    const note = noteThat("misstated the number of people killed", { changes: [told("value", null, null)] });
    expect(accountOf([change("value", "21", "12"), change("value", "4", "5", { measure: "injured" })], note)).toEqual([
      "note",
      "none",
    ]);
  });

  test("whenever the text follows: before the note and after it", () => {
    const states = [
      first,
      next([change("value", "21", "12")]),
      next([], [notNumber]),
      next([change("value", "21", "12")], [notNumber]),
    ];
    expect(accountForChanges(states).changes.flat()).toEqual([
      { by: "note", note: 0 },
      { by: "note", note: 0 },
    ]);
  });
});

describe("a note that does not say what changed accounts for what changed with it, and for nothing later", () => {
  const appeared = change(null, null, "40", { kind: "appeared", before: null });
  const changed = change("value", "21", "12");

  test.each<[string, CorrectionNote, string[]]>([
    ["updated throughout", noteThat("updated throughout", { reach: "anything" }), ["note", "note"]],
    ["comment added", noteThat("comment added", { reach: "additions" }), ["note", "none"]],
    ["a name corrected", noteThat("a name corrected"), ["none", "none"]],
  ])("%s", (_, note, by) => {
    expect(accountOf([appeared, changed], note)).toEqual(by);
    const later = accountForChanges([{ ...first, notes: [note] }, next([appeared, changed], [note])]);
    expect(later.changes[1]!.map((account) => account.by)).toEqual(["none", "none"]);
  });
});

test("a newer count accounts for itself; a note that names it comes first", () => {
  const newer = change("value", "12", "15", { isUpdate: true });
  expect(accountOf([newer])).toEqual(["update"]);
  expect(accountOf([newer], noteThat("15, not 12", { changes: [told("value", "12", "15")] }))).toEqual(["note"]);
});

test("a note stands first where it first stands, marks and case aside", () => {
  const { notes } = accountForChanges([first, next([], [noteThat("12, not 21.")]), next([], [noteThat("12, NOT 21")])]);
  expect(notes.map(({ state }) => state)).toEqual([1]);
});

test("a note whose typo is mended stays the note that it was; one with another number is another", () => {
  const words = "an earlier verison of this article said that 21 people had been killed it was 12";
  const mended = words.replace("verison", "version");
  const of = (second: string) =>
    accountForChanges([first, next([], [noteThat(words)]), next([], [noteThat(second)])]).notes;
  expect(of(mended).length).toBe(1);
  expect(of(words.replace("12", "13")).length).toBe(2);
});

test("a note on the headline alone accounts for nothing in the body", () => {
  const note = noteThat("12 killed, not 21", { touches: ["headline"], changes: [told("value", "21", "12")] });
  expect(accountOf([change("value", "21", "12"), change("value", "21", "12", { part: "headline" })], note)).toEqual([
    "none",
    "note",
  ]);
});

test("a number that the note tells of something else accounts for no toll", () => {
  expect(accountOf([change("value", "14", "12")], noteThat("the company paid £12m, not £14m"))).toEqual(["none"]);
});

test("what a note tells is seen over several steps, and what it leaves untold cannot be missed", () => {
  const skipping = noteThat("13, not 14", { changes: [told("value", "14", "13")] });
  const steps = [first, next([change("value", "14", "12")]), next([change("value", "12", "13")]), next([], [skipping])];
  expect(accountForChanges(steps).notes[0]!.seen).toEqual([true]);
  const untold = noteThat("the number was wrong", { changes: [told("value", null, null)] });
  expect(accountForChanges([first, next([], [untold])]).notes[0]!.seen).toEqual([null]);
  expect(accountForChanges([first, next([change("value", "14", "12")], [untold])]).notes[0]!.seen).toEqual([true]);
});

test("what a note tells is seen, not seen, or beyond knowing", () => {
  const note = noteThat("two things", { changes: [told("value", "21", "12"), told("value", "40", "30", "injured")] });
  expect(accountForChanges([first, next([change("value", "21", "12")], [note])]).notes[0]!.seen).toEqual([true, false]);
  expect(accountForChanges([{ ...first, notes: [note] }]).notes[0]!.seen).toEqual([null, null]);
});
