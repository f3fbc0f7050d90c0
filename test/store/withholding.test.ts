/** Withholding: nothing of the content is shown anywhere, a tombstone stays, and erasing leaves no byte on the disk. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listArticles } from "../../src/usecases/list-articles.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, newFolder, openTestBook, removeFolders, rowsOf, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

afterAll(removeFolders);

const url = "https://n.example/secret";
const act = { reason: "a person in danger", who: "ed" };
const first = textInput("secret-1.txt", `Secret headline\n\n${sentenceOn(11, "Secretia")}`, {
  url,
  outlet: "Secret Herald",
});
const second = textInput("secret-2.txt", `Secret headline\n\n${sentenceOn(22, "Secretia")}`, {
  url,
  outlet: "Secret Herald",
});
const other = textInput("other.txt", `Other\n\n${sentenceOn(33)}`);

let folder: string;
let book: Book;
beforeEach(async () => {
  folder = await newFolder();
  book = await openTestBook(folder);
  await addAll(book, [first, second, other]);
});
afterEach(() => book.close());

async function isAnywhere(words: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const file of files.filter((entry) => entry.isFile())) {
    const path = join(file.parentPath, file.name);
    if ((await readFile(path)).includes(words)) found.push(path);
  }
  return found;
}

describe("a withheld article", () => {
  test("is in no list, and shows its tombstone alone, before and after a rebuild", async () => {
    const stone = await withholdItem(book, { id: url, ...act });
    expect(stone).toMatchObject({ kind: "article", ...act, erased: false });
    for (const round of ["before", "after"]) {
      if (round === "after") await rebuildBook(book);
      const lists = JSON.stringify([await listArticles(book), await listFigures(book, {})]);
      expect(lists).toContain("Other");
      expect(lists).not.toContain("Secret");
      const shown = await showArticle(book, stone.id);
      expect(shown).toMatchObject({
        text: "",
        figures: [],
        headline: null,
        withheld: { reason: act.reason, at: stone.at },
      });
      expect(JSON.stringify([shown, await listFigures(book, { article: stone.id })])).not.toContain("Secret");
    }
  });

  test("is not named among near matches, and takes no further document", async () => {
    const { id } = await withholdItem(book, { id: url, ...act });
    const error: { remedy: string } = await showArticle(book, "secret-1.tx").then(
      () => expect.unreachable(),
      (found) => found,
    );
    expect(error.remedy).not.toContain("secret");
    const [known, refused] = await addAll(book, [first, textInput("third.txt", "Secret third", { url })]);
    expect(known).toMatchObject({ outcome: "known", headline: null, figures: 0 });
    expect(refused).toMatchObject({
      outcome: "refused",
      problems: [{ code: "withheld", remedy: expect.stringContaining(id) }],
    });
    expect(await isAnywhere("Secret third")).toEqual([]);
  });
});

test("of a withheld version the others are shown", async () => {
  const newest = await showArticle(book, url);
  await withholdItem(book, { id: newest.versionId, ...act });
  expect((await listFigures(book, { article: url })).map(({ figure }) => figure.quantity.low)).toEqual([11]);
  expect((await showArticle(book, newest.versionId)).withheld).toMatchObject({ reason: act.reason });
  expect((await showArticle(book, url)).versions).toHaveLength(1);
});

test("erasing leaves none of its bytes on the disk, and the others as they were", async () => {
  expect((await isAnywhere("Secret H")).length).toBeGreaterThan(0);
  const stone = await withholdItem(book, { id: url, ...act, erase: true });
  for (const words of ["Secret", "secret-1.txt", "n.example"]) expect(await isAnywhere(words)).toEqual([]);
  expect((await showArticle(book, stone.id)).withheld).toMatchObject({ reason: act.reason });
  expect((await listFigures(book, {})).map(({ headline }) => headline)).toEqual(["Other"]);
  const [again] = await addAll(book, [first]);
  expect(again).toMatchObject({ outcome: "refused", problems: [{ code: "erased" }] });
});

test("an erasure that was interrupted after its act was written is finished when the book is opened", async () => {
  const { articleId } = await showArticle(book, url);
  const documents = await book.ledger.query<{ id: string; segment: number; offset: number; length: number }>(
    `select id, segment, record_offset as "offset", record_length as "length" from tollbook.documents where article_id = $1`,
    [articleId],
  );
  await book.journal.append(
    { act: "withhold", item: articleId, kind: "article", ...act, erase: true, documents },
    book.now(),
  );
  await book.close();
  book = await openTestBook(folder);
  expect(await isAnywhere("Secret")).toEqual([]);
  const rows = await rowsOf(book);
  await rebuildBook(book);
  expect(await rowsOf(book)).toEqual(rows);
});

test("is refused without a reason, for a figure, and for what is not there", async () => {
  const [figure] = await listFigures(book, {});
  await expect(withholdItem(book, { id: url, reason: " ", who: "ed" })).rejects.toMatchObject({
    code: "reason-missing",
  });
  await expect(withholdItem(book, { id: figure!.id, ...act })).rejects.toMatchObject({ code: "item-not-withholdable" });
  await expect(withholdItem(book, { id: "a-ffff", ...act })).rejects.toMatchObject({ code: "article-not-found" });
});
