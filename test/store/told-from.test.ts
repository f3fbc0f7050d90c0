/** Since when an article tells what it tells: a later version is not dated to the day on which the article first came out. */
import { afterAll, expect, test, vi } from "vitest";
import { listEstimates } from "../../src/usecases/list-estimates.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import type { Readers } from "../../src/usecases/readers.ts";
import { showEstimate } from "../../src/usecases/show-estimate.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { sampleBook, servePages } from "../web/sample-server.ts";
import { onBothStores } from "./both-stores.ts";
import { sentenceOn, stubReaders } from "./stub-readers.ts";
import { addAll, removeFolders, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 240_000 });
afterAll(removeFolders);

const url = "https://n.example/toll";
const [first, second, third] = ["2023-05-01T15:00:00-04:00", "2023-05-02T08:30:00-04:00", "2023-05-03T09:00:00Z"];

/** Readers to which every document was first published on 1 May, and was modified on its date. */
const loadReaders = async (): Promise<Readers> => ({
  ...stubReaders,
  read: (document) => {
    const { article, problems } = stubReaders.read(document);
    return { article: article && { ...article, published: first, modified: article.published }, problems };
  },
});

const version = (counts: readonly number[], date?: string) =>
  textInput(`${counts.length}.txt`, `Toll\n\n${counts.map((count) => sentenceOn(count)).join("\n")}`, {
    url,
    ...(date === undefined ? {} : { date }),
  });

/** Of each number since when it is told, however many versions tell it. */
async function toldIn(book: Book) {
  const { estimates } = await listEstimates(book, {});
  const told = new Map<string, [count: number, from: string | null]>();
  for (const { id } of estimates) {
    const { tellings, firstTold } = await showEstimate(book, id);
    const days = tellings.map(({ toldFrom }) => toldFrom?.slice(0, 10) ?? null);
    expect(firstTold).toBe(days.sort()[0]);
    for (const { quantity, toldFrom } of tellings) told.set(`${quantity.low} ${toldFrom}`, [quantity.low!, toldFrom]);
  }
  return [...told.values()].sort(([a], [b]) => a - b);
}

onBothStores((within) => {
  test("what the first version has is told since publication, what a later one brought since that one", () =>
    within(
      async (book) => {
        await addAll(book, [version([20], first), version([20, 700], second), version([20, 700, 9000], third)]);
        expect(await toldIn(book)).toEqual([
          [20, first],
          [700, second],
          [9000, third],
        ]);
      },
      { loadReaders },
    ));

  test("the day of adding is no day of telling", () =>
    within(
      async (book) => {
        await addAll(book, [version([20]), version([20, 700])]);
        expect(await toldIn(book)).toEqual([
          [20, first],
          [700, first],
        ]);
      },
      { loadReaders },
    ));

  test("an undated article tells nothing since a day that is known", () =>
    within(async (book) => {
      await addAll(book, [version([20])]);
      expect(await toldIn(book)).toEqual([[20, null]]);
    }));

  test("withholding the first version makes no later one the first", () =>
    within(
      async (book) => {
        const [one] = await addAll(book, [version([20], first), version([20, 700], second)]);
        await withholdItem(book, { id: one!.versionId!, reason: "a person in danger", who: "ed" });
        expect(await toldIn(book)).toContainEqual([700, second]);
      },
      { loadReaders },
    ));
});

test("the page of an estimate dates a headline that came with an update to the update", async () => {
  const book = await sampleBook();
  const pages = await servePages(book);
  const { estimates } = await listEstimates(book, { source: "Kirby" });
  const { id, tellings } = await showEstimate(book, estimates[0]!.id);
  const headlines = tellings.filter(({ outlet, part }) => outlet === "Quillmark Weekly" && part === "headline");
  expect(headlines.map(({ published, toldFrom }) => [published, toldFrom])).toContainEqual([
    "2023-05-01T15:47:00-04:00",
    "2023-05-02T08:30:00-04:00",
  ]);
  const { body } = await pages.inject(`/estimates/${id}`);
  expect(body).toMatch(/Quillmark Weekly<\/bdi><span class="under">2 May 2023 · headline/);
  await pages.close();
  await book.close();
});
