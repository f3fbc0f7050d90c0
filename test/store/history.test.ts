/** What history, corrections and diff tell, from real comparisons of what the stub readers read. */
import { expect, test, vi } from "vitest";
import { articleHistory } from "../../src/usecases/article-history.ts";
import { diffVersions } from "../../src/usecases/diff-versions.ts";
import type { Correction } from "../../src/usecases/history-view.ts";
import { listCorrections } from "../../src/usecases/list-corrections.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

const url = "https://n.example/toll";
const update = "Update 2023-05-02: corrected from 10 to 20, said Ann Author";
const stood = (count: number, date: string, notes: readonly string[] = [], place = "Avoria") =>
  textInput(`${count}-${date}.txt`, ["Toll", "", sentenceOn(count, place), ...notes].join("\n"), { url, date });

/** 10; 20 with a note; 30 without one; 30 somewhere else, without one. */
const story = [
  stood(10, "2023-05-01"),
  stood(20, "2023-05-02T10:00:00Z", [update]),
  stood(30, "2023-05-03", [update]),
  stood(30, "2023-05-04", [update], "Brenia"),
];

async function correctionsOf(book: Book) {
  const found = [];
  for await (const history of listCorrections(book)) found.push(history);
  return found;
}

onBothStores((within) => {
  test("a history tells the states, which note accounts for which change, and what nothing accounts for", () =>
    within(async (book) => {
      const added = await addAll(book, story);
      const ids = added.map(({ versionId }) => versionId!);
      const history = await articleHistory(book, url);
      expect(history.article).toEqual({ id: added[0]!.articleId, headline: "Toll", outlet: null, url });
      expect(history.versions.map(({ number, id, at, figures }) => [number, id, at, figures])).toEqual([
        [1, ids[0], "2023-05-01", 1],
        [2, ids[1], "2023-05-02T10:00:00Z", 1],
        [3, ids[2], "2023-05-03", 1],
        [4, ids[3], "2023-05-04", 1],
      ]);
      expect(history.versions.map(({ sentences }) => sentences)).toEqual([null, 2, 1, 1]);
      expect(
        history.changes.map(({ slot, from, to, measure, account }) => [slot, from, to, measure, account.by]),
      ).toEqual([
        ["value", "10", "20", "killed", "note"],
        ["value", "20", "30", "killed", "none"],
        ["place", "Avoria", "Brenia", "killed", "none"],
      ]);
      const [first, second, third] = history.changes;
      expect(first!.words.exact).toBe("more than 20");
      expect(first!.figure).toMatch(new RegExp(`^${ids[1]}/\\d+-\\d+-killed$`));
      expect(first!.account).toMatchObject({ by: "note", version: ids[1], note: { exact: update } });
      expect(history.silentChanges.map(({ between, to }) => [between, to])).toEqual([
        [second!.between, "30"],
        [third!.between, "Brenia"],
      ]);
      expect(history.corrections).toHaveLength(1);
      expect(history.corrections[0]).toMatchObject({
        ...{ label: "Update", kind: "update", at: "2023-05-02", atBasis: "stated", touches: ["body"] },
        ...{ version: ids[1], between: [ids[0], ids[1]], onTheWordOf: { exact: "Ann Author" } },
        changes: [{ slot: "value", from: "10", to: "20", isSeen: true, figure: first!.figure }],
      });
    }));

  test("it is the same after a rebuild, for a book that kept nothing of it, and in the corrections of the whole book", () =>
    within(async (book) => {
      await addAll(book, [...story].reverse());
      await addAll(book, [textInput("other.txt", `Other\n\n${sentenceOn(7)}`)]);
      const history = await articleHistory(book, url);
      const { withheld: _, withheldVersions: _none, ...listed } = history;
      expect(await correctionsOf(book)).toEqual([listed]);
      await rebuildBook(book);
      expect(await articleHistory(book, url)).toEqual(history);
      await book.ledger.query("delete from tollbook.compared_versions");
      await book.ledger.query("delete from tollbook.notes");
      await book.ledger.query("delete from tollbook.spans where owner_kind like 'note%'");
      await book.ledger.query("update tollbook.versions set notes = null");
      expect(await articleHistory(book, url)).toEqual(history);
      expect(await correctionsOf(book)).toEqual([listed]);
      expect(await book.ledger.query("select * from tollbook.compared_versions")).toEqual([]);
    }));

  test("a text that comes back says whose it is, and changes back", () =>
    within(async (book) => {
      await addAll(book, [stood(10, "2023-05-01"), stood(20, "2023-05-02"), stood(10, "2023-05-03")]);
      const { versions, changes } = await articleHistory(book, url);
      expect(versions.map(({ sameTextAs }) => sameTextAs)).toEqual([null, null, 1]);
      expect(changes.map(({ from, to }) => `${from}→${to}`)).toEqual(["10→20", "20→10"]);
      const { before, after } = await diffVersions(book, url);
      expect([before.number, after.number]).toEqual([2, 3]);
    }));

  test("what is withheld is in none of them; what stood around it is compared", () =>
    within(async (book) => {
      const added = await addAll(book, story);
      await withholdItem(book, { id: added[1]!.versionId!, reason: "a person in danger", who: "ed" });
      const history = await articleHistory(book, url);
      expect(history.changes.map(({ from, to }) => `${from}→${to}`)).toEqual(["10→30", "Avoria→Brenia"]);
      expect(history.corrections[0]?.version).toBe(added[2]!.versionId);
      const { withheldVersions, ...shown } = history;
      expect(withheldVersions).toMatchObject([{ id: added[1]!.versionId, reason: "a person in danger" }]);
      const told = JSON.stringify([shown, await correctionsOf(book), await diffVersions(book, url, ["1", "2"])]);
      expect(told).not.toContain("more than 20");
      expect(told).not.toContain(added[1]!.versionId);
      await expect(diffVersions(book, url, [added[1]!.versionId!])).rejects.toMatchObject({
        code: "version-not-found",
        value: expect.stringContaining("a person in danger"),
      });
      await withholdItem(book, { id: url, reason: "a legal order", who: "ed" });
      expect(await articleHistory(book, added[0]!.articleId!)).toMatchObject({
        article: { headline: null, url: null },
        ...{ versions: [], corrections: [], silentChanges: [], changes: [] },
        withheld: { reason: "a legal order" },
      });
      expect(await correctionsOf(book)).toEqual([]);
      await expect(diffVersions(book, added[0]!.articleId!)).rejects.toMatchObject({ code: "version-not-found" });
      await rebuildBook(book);
      expect(await correctionsOf(book)).toEqual([]);
    }));

  test("both clocks hold back what came later", () =>
    within(async (book) => {
      await addAll(book, story);
      const early = await articleHistory(book, url, { asOf: "2023-05-02" });
      expect(early.versions).toHaveLength(2);
      expect(early.changes).toHaveLength(1);
      const knownAt = early.versions[0]!.added;
      const known = await articleHistory(book, url, { knownAt });
      expect(known).toMatchObject({ versions: [{ number: 1 }], changes: [], corrections: [] });
      await expect(articleHistory(book, url, { asOf: "2023-04-30" })).rejects.toMatchObject({
        code: "no-version-then",
      });
      const listed = [];
      for await (const history of listCorrections(book, { knownAt })) listed.push(history);
      expect(listed).toEqual([]);
      expect(await diffVersions(book, url, [], { asOf: "2023-05-03" })).toMatchObject({ after: { number: 3 } });
      await expect(diffVersions(book, url, [], { knownAt })).rejects.toMatchObject({ code: "single-version" });
    }));

  test("a diff gives figures, sentences by impact and edits; versions go by number, id and beginning", () =>
    within(async (book) => {
      const [first, , , fourth] = await addAll(book, story);
      const diff = await diffVersions(book, url, ["1", "4"]);
      expect(diff.changes.map(({ slot, to }) => [slot, to])).toEqual([
        ["value", "30"],
        ["place", "Brenia"],
      ]);
      expect(diff.sentences[0]).toMatchObject({ impact: "figure-change", changes: [0, 1] });
      expect(diff.corrections.map(({ note }) => note.exact)).toEqual([update]);
      const edited = diff.edits.filter(({ kind }) => kind !== "same").map(({ exact }) => exact.trim());
      expect(edited).toEqual(expect.arrayContaining(["10", "30", "Avoria", "Brenia"]));
      expect(await diffVersions(book, url, [first!.versionId!, fourth!.versionId!.slice(0, 12)])).toEqual(diff);
      expect(await diffVersions(book, url, ["1"])).toEqual(diff);
      expect(await diffVersions(book, fourth!.versionId!)).toEqual(await diffVersions(book, url));
      const refusals = [["5"], ["v-ffff"], ["4"], ["v-"]].map(async (names) =>
        diffVersions(book, url, names).catch((error) => error.code),
      );
      expect(await Promise.all(refusals)).toEqual([
        ...["version-not-found", "version-not-found", "same-version", "version-not-found"],
      ]);
    }));

  test("a diff numbers versions as the history does, and says which of all carried a note first", () =>
    within(async (book) => {
      const ids = (await addAll(book, story)).map(({ versionId }) => versionId!);
      const late = await diffVersions(book, url, ["2", "3"]);
      expect(late.changes.map(({ states, between }) => [states, between])).toEqual([
        [
          [2, 3],
          [ids[1], ids[2]],
        ],
      ]);
      expect(late.corrections).toEqual([]);
      expect((await diffVersions(book, url, ["4", "2"])).changes[0]?.states).toEqual([4, 2]);
      const { changes, corrections, after } = await diffVersions(book, url, ["1", "3"]);
      expect(changes.map(({ states }) => states)).toEqual([[1, 3]]);
      expect(corrections).toMatchObject([
        { version: ids[1], between: [ids[0], ids[1]], changes: [{ from: "10", to: "20", isSeen: true }] },
      ]);
      const { text } = await showArticle(book, after.id);
      const [{ note }] = corrections as [Correction];
      expect(text.slice(note.start, note.end)).toBe(update);
    }));

  test("a change that a note tells is put down to the version that carried it first", () =>
    within(async (book) => {
      const dated = [
        stood(10, "2023-05-01"),
        stood(20, "2023-05-02", [update]),
        stood(20, "2023-05-03", [update], "Brenia"),
      ];
      const ids = (await addAll(book, dated)).map(({ versionId }) => versionId!);
      const { changes } = await diffVersions(book, url, ["1", "3"]);
      expect(changes[0]).toMatchObject({ slot: "value", states: [1, 3], account: { by: "note", version: ids[1] } });
    }));

  test("a span that is no longer in its text is an error, not a history", () =>
    within(async (book) => {
      await addAll(book, story);
      await book.ledger.query(
        "update tollbook.figure_changes set from_start = from_start + 1, from_end = from_end + 1",
      );
      await expect(articleHistory(book, url)).rejects.toThrow(
        /change 0 from v-\w+ to v-\w+, from: "\w+" should stand at/,
      );
    }));
});
