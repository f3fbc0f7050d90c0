/** What is derived when documents are added: notes and the comparisons of neighbours, the same after every rebuild. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { DocumentInput } from "../../src/usecases/add-documents.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, newFolder, openTestBook, removeFolders, rowsOf, sharedLedger, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 300_000 });

const url = "https://n.example/toll";
const stood = (count: number, date?: string, note = "") =>
  textInput(`${count}-${date}.txt`, `Toll\n\n${sentenceOn(count)}\n${note}`, {
    url,
    ...(date === undefined ? {} : { date }),
  });

/** The pairs compared, each by the counts of its versions. */
async function comparedIn(book: Book): Promise<string[]> {
  const rows = await book.ledger.query<{ a: string; b: string }>(
    `select substring(a.text from 'more than (\\d+)') as a, substring(b.text from 'more than (\\d+)') as b
     from tollbook.compared_versions c
     join tollbook.versions a on a.id = c.before_version join tollbook.versions b on b.id = c.after_version
     order by 1, 2`,
  );
  return rows.map(({ a, b }) => `${a}→${b}`);
}

onBothStores((within) => {
  test("a version that is added late is compared with both that it came to stand between", () =>
    within(async (book) => {
      await addAll(book, [stood(1, "2023-05-01"), stood(3, "2023-05-03")]);
      expect(await comparedIn(book)).toEqual(["1→3"]);
      await addAll(book, [stood(2, "2023-05-02"), stood(1, "2023-05-04")]);
      expect(await comparedIn(book)).toEqual(["1→2", "1→3", "2→3", "3→1"]);
      const [change] = await book.ledger.query(
        `select kind, slot, from_words, to_words, from_exact, part, is_update from tollbook.figure_changes
         where from_words like '%1' and to_words like '%2'`,
      );
      expect(change).toMatchObject({ kind: "changed", slot: "value", from_words: "1", from_exact: "1", part: "body" });
    }));

  test("notes are kept with what they tell, where it stands and which figure has it", () =>
    within(async (book) => {
      const note = "Update 2023-05-02: corrected from 10 to 20, said Ann Author";
      await addAll(book, [stood(20, "2023-05-02", note)]);
      const [kept] = await book.ledger.query("select * from tollbook.notes");
      expect(kept).toMatchObject({ position: 0, kind: "update", at: "2023-05-02", touches: ["body"], reach: "named" });
      const [told] = await book.ledger.query("select * from tollbook.told_changes");
      expect(told).toMatchObject({ slot: "value", from_words: "10", to_words: "20", measure: "killed" });
      expect((told as { figure: string }).figure).toMatch(/^\d+-\d+-killed$/);
      const spans = await book.ledger.query<{ slot: string; exact: string }>(
        "select slot, exact from tollbook.spans where owner_kind like 'note%' order by slot",
      );
      expect(spans.map(({ slot, exact }) => [slot, exact])).toEqual([
        ["from", "10"],
        ["label", "Update"],
        ["note", note],
        ["onTheWordOf", "Ann Author"],
        ["to", "20"],
      ]);
    }));

  test("when a version is erased, what stood around it is compared, as a rebuild would", () =>
    within(async (book) => {
      const [, second] = await addAll(
        book,
        [1, 2, 3].map((n) => stood(n, `2023-05-0${n}`)),
      );
      await withholdItem(book, { id: second!.versionId!, reason: "a legal order", who: "ed", erase: true });
      expect(await comparedIn(book)).toEqual(["1→3"]);
      const rows = await rowsOf(book);
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(rows);
    }));

  test("when all is erased, the empty book is the one that a rebuild makes", () =>
    within(async (book) => {
      const [only] = await addAll(book, [stood(1, "2023-05-01")]);
      await withholdItem(book, { id: only!.versionId!, reason: "a legal order", who: "ed", erase: true });
      const rows = await rowsOf(book);
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(rows);
    }));

  test("adding says how many figures changed since the version before, and how many without a note", () =>
    within(async (book) => {
      const note = "Update 2023-05-02: corrected from 1 to 2, said Ann Author";
      const told = async (...inputs: DocumentInput[]) =>
        (await addAll(book, inputs)).map(({ figureChanges, withoutNote }) => [figureChanges, withoutNote]);
      expect(await told(stood(1, "2023-05-01"), stood(2, "2023-05-02", note))).toEqual([
        [null, null],
        [1, 0],
      ]);
      expect(await told(stood(3, "2023-05-04", note))).toEqual([[1, 1]]);
      expect(await told(stood(3, "2023-05-05", `${note}\nIt rained.`), stood(3, "2023-05-06", note))).toEqual([
        [0, 0],
        [0, 0],
      ]);
      expect(await told(stood(0, "2023-04-30"), stood(3, "2023-05-07", note))).toEqual([
        [null, null],
        [null, null],
      ]);
    }));

  test("adding says that a text came back, and that the same text again changes nothing", () =>
    within(async (book) => {
      const days = [stood(1, "2023-05-01"), stood(2, "2023-05-03"), stood(1, "2023-05-02"), stood(1, "2023-05-04")];
      const together = await addAll(book, days);
      expect(together.map(({ outcome }) => outcome)).toEqual(["added", "new-version", "known", "new-version"]);
    }));
});

let shared: Awaited<ReturnType<typeof sharedLedger>>;
beforeAll(async () => {
  shared = await sharedLedger();
});
afterAll(async () => {
  await shared.close();
  await removeFolders();
});

test("a rebuild gives equal rows, whatever was added in which order and groups, withheld and erased", async () => {
  const document = fc.record({
    count: fc.integer({ min: 1, max: 4 }),
    day: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    note: fc.constantFrom("", "", "Update 2023-05-02: corrected from 1 to 2", "Update: comment was added"),
  });
  const act = fc.record({ nth: fc.nat({ max: 9 }), erase: fc.boolean() });
  const round = fc.record({ documents: fc.array(document, { minLength: 1, maxLength: 6 }), act: fc.option(act) });
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 4 }), async (rounds) => {
      const book = await openTestBook(await newFolder(false), { openLedger: shared.openLedger });
      for (const { documents, act: wanted } of rounds) {
        await addAll(
          book,
          documents.map(
            ({ count, day, note }): DocumentInput => stood(count, day === undefined ? day : `2023-05-0${day}`, note),
          ),
        );
        if (wanted === null) continue;
        const versions = await book.ledger.query<{ id: string }>("select id from tollbook.versions order by id");
        const version = versions[wanted.nth % Math.max(versions.length, 1)];
        if (version === undefined) continue;
        await withholdItem(book, { id: version.id, reason: "an order", who: "ed", erase: wanted.erase });
      }
      const rows = await rowsOf(book);
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(rows);
      await book.close();
    }),
    { numRuns: process.env.TOLLBOOK_SOAK === "1" ? 200 : 12 },
  );
});
