/** What doctor finds, and that a book whose ledger is damaged can be made anew. */
import { open, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import { curate } from "../../src/usecases/curate.ts";
import { examineBook } from "../../src/usecases/examine-book.ts";
import { listArticles } from "../../src/usecases/list-articles.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import type { Readers } from "../../src/usecases/readers.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { fill } from "./curated-books.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";
import { addAll, newFolder, numberedInput, openTestBook, removeFolders, rowsOf, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

afterAll(removeFolders);

async function faultsOf(book: Book): Promise<Record<string, string>> {
  const { checks } = await examineBook(book);
  return Object.fromEntries(checks.filter(({ ok }) => !ok).map(({ name, message }) => [name, message]));
}

test("finds a changed byte in the archive, a changed text in the ledger, and what one has and the other has not", async () => {
  const folder = await newFolder();
  const book = await openTestBook(folder);
  await addAll(book, [numberedInput(1), numberedInput(2), numberedInput(3)]);
  expect(await faultsOf(book)).toEqual({});

  const [, second] = await book.ledger.query<{ at: number }>(
    `select record_offset + record_length - 10 as at from tollbook.documents order by record_offset`,
  );
  const file = await open(join(folder, "archive", "documents-00001.warc"), "r+");
  await file.write("#", second!.at);
  await file.close();
  expect(await faultsOf(book)).toEqual({
    archive: expect.stringMatching(/^2 documents, and damage: segment 1, byte \d+: its bytes do not match/),
    agreement: "1 document of the ledger not in the archive",
  });

  await rebuildBook(book);
  expect(await listArticles(book)).toHaveLength(2);
  await book.ledger.query("update tollbook.versions set text = replace(text, 'Avorian', 'Avorien')");
  expect((await faultsOf(book)).spans).toMatch(/^2 versions with a span that its text has not: article a-/);
  await book.ledger.query("delete from tollbook.documents where place = 'reports/1.txt'");
  expect((await faultsOf(book)).agreement).toBe("1 document of the archive not in the ledger");
  await rebuildBook(book);
  expect(Object.keys(await faultsOf(book))).toEqual(["archive"]);
  await book.close();
});

test("finds a changed span of a change and of a note, and versions whose notes were never looked for", async () => {
  const book = await openTestBook(await newFolder());
  const url = "https://n.example/toll";
  const stood = (count: number) =>
    textInput(`${count}.txt`, `Toll\n\n${sentenceOn(count)}\nUpdate: corrected`, { url });
  await addAll(book, [stood(1), stood(2)]);
  expect(await faultsOf(book)).toEqual({});
  await book.ledger.query("update tollbook.figure_changes set to_exact = '3'");
  expect((await faultsOf(book)).spans).toMatch(/^1 version with .* change 0 from v-\w+ to v-\w+, to: "3" should stand/);
  await book.ledger.query("update tollbook.figure_changes set to_exact = '2'");
  await book.ledger.query("update tollbook.spans set exact = 'Notice' where owner_kind = 'note' and slot = 'label'");
  expect((await faultsOf(book)).spans).toMatch(/^2 versions with .* note 0 \(0\), label: "Notice"/);
  await book.ledger.query("update tollbook.versions set notes = null");
  expect((await faultsOf(book)).notes).toMatch(/^2 versions added before notes were read/);
  await rebuildBook(book);
  expect(await faultsOf(book)).toEqual({});
  await book.close();
});

test("says what a newer extractor reads otherwise; figures that stay the same keep their ids through a rebuild", async () => {
  const folder = await newFolder();
  const book = await openTestBook(folder);
  await addAll(book, [numberedInput(1)]);
  const before = await listFigures(book, {});
  await book.close();

  // Reads one figure more before the others, loses the last, and gives the first another place.
  const newer: Readers = {
    ...stubReaders,
    extractorVersion: "stub-2",
    extract(article: Article) {
      const { figures, ...rest } = stubReaders.extract(article);
      const [first] = figures;
      const headline = { ...first!, id: "f1", span: article.parts[0]!.span };
      return { ...rest, figures: [headline, { ...first!, id: "f2", place: null }] };
    },
  };
  const again = await openTestBook(folder, { loadReaders: async () => newer });
  const { checks, changes } = await examineBook(again);
  expect(checks.find(({ name }) => name === "extractor")).toMatchObject({
    ok: false,
    message: "1 version read by another extractor; 3 figures would change",
  });
  expect(changes.map(({ kind, exact, fields }) => [kind, exact, fields])).toEqual([
    ["added", "Report 1", []],
    ["changed", "more than 1", ["place"]],
    ["removed", "more than 2", []],
  ]);
  await rebuildBook(again);
  const after = await listFigures(again, {});
  expect(after.map(({ id }) => id)).toContain(before[0]!.id);
  expect(after.find(({ id }) => id === before[0]!.id)?.figure.id).toBe("f2");
  expect((await examineBook(again)).changes).toEqual([]);
  await again.close();
});

test("a book whose ledger cannot be opened says so, and is rebuilt from its archive", async () => {
  const folder = await newFolder();
  const book = await openTestBook(folder);
  await addAll(book, [numberedInput(1), numberedInput(2)]);
  const rows = await rowsOf(book);
  await book.close();
  const ledger = join(folder, "ledger");
  for (const name of await readdir(join(ledger, "global"))) await writeFile(join(ledger, "global", name), "rubbish");

  const damaged = await openTestBook(folder);
  await expect(listArticles(damaged)).rejects.toMatchObject({
    code: "ledger-damaged",
    remedy: expect.stringContaining("rebuild"),
  });
  expect((await examineBook(damaged)).checks.at(-1)).toMatchObject({ name: "ledger", ok: false });
  await rebuildBook(damaged);
  expect(await rowsOf(damaged)).toEqual(rows);
  await damaged.close();
}, 60_000);

test("a torn end is cut off when the book is opened, and doctor tells of it", async () => {
  const folder = await newFolder();
  const book = await openTestBook(folder);
  await addAll(book, [numberedInput(1)]);
  await book.close();
  const file = await open(join(folder, "archive", "documents-00001.warc"), "a");
  await file.write("WARC/1.1\r\nWARC-Type: resource\r\n");
  await file.close();

  const again = await openTestBook(folder);
  const { checks } = await examineBook(again);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks.find(({ name }) => name === "interruptions")?.message).toMatch(
    /^1 interrupted write cut off, .* 31 bytes/,
  );
  expect((await addAll(again, [numberedInput(1), numberedInput(2)])).map(({ outcome }) => outcome)).toEqual([
    "known",
    "added",
  ]);
  const rows = await rowsOf(again);
  await rebuildBook(again);
  expect(await rowsOf(again)).toEqual(rows);
  await again.close();
});

test("says which acts of curators no longer find what they name; what was erased is missed by nobody", async () => {
  const folder = await newFolder();
  const by = { who: "ed", why: "told apart" };
  const book = await openTestBook(folder);
  const { ids, floods, fires } = await fill(book);
  await curate(book, { ...by, act: "split", figures: [ids["Flood 40"]!] });
  await curate(book, { ...by, act: "recommend", estimate: floods, role: "recommended" });
  await curate(book, { ...by, act: "annotate", estimate: fires, text: "See the fire brigade's report." });
  await withholdItem(book, { id: "fire.txt", reason: "an order", who: "ed", erase: true });
  expect(await faultsOf(book)).toEqual({});
  const curated = async (one: Book) =>
    (await one.ledger.query<{ estimate_id: string }>("select estimate_id from tollbook.estimate_roles")).length;
  await book.close();

  // No longer reads the small toll, so that the account of the others is another, too.
  const newer: Readers = {
    ...stubReaders,
    extractorVersion: "stub-2",
    extract(article: Article) {
      const { figures, ...rest } = stubReaders.extract(article);
      return { ...rest, figures: figures.filter(({ quantity }) => quantity.low !== 40) };
    },
  };
  const again = await openTestBook(folder, { loadReaders: async () => newer });
  await rebuildBook(again);
  expect(await faultsOf(again)).toEqual({
    curation: `1 act of curators without what they name: act 2 names ${ids["Flood 40"]}`,
  });
  expect(await curated(again)).toBe(1);
  await curate(again, { ...by, act: "undo", undoes: 2 });
  expect(await faultsOf(again)).toEqual({});
  await again.close();
});
