/**
 * How long a history takes, and one version more: an article of a thousand versions, a book of a hundred thousand articles
 * of two. The long rounds run under TOLLBOOK_SOAK=1 and print what they measured; the short ones keep the code honest.
 */
import { expect, test, vi } from "vitest";
import type { DocumentInput } from "../../src/usecases/add-documents.ts";
import { articleHistory } from "../../src/usecases/article-history.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { onBothStores } from "./both-stores.ts";
import { hour, quickReaders, shortVersion, storyVersion } from "./long-stories.ts";
import { addAll } from "./test-books.ts";

const isLong = process.env.TOLLBOOK_SOAK === "1";
const versions = isLong ? 1000 : 60;
const articles = isLong ? Number(process.env.TOLLBOOK_ARTICLES ?? 100_000) : 300;
vi.setConfig({ testTimeout: isLong ? 3_600_000 : 120_000 });

const options = { loadReaders: async () => quickReaders };
const url = "https://n.example/story";

/** Milliseconds, the median of a few runs after a first one. */
async function measure(work: (run: number) => Promise<unknown>): Promise<number> {
  await work(0);
  const times: number[] = [];
  for (let run = 1; run <= 7; run++) {
    const begun = performance.now();
    await work(run);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[3]!;
}

async function addOne(book: Book, input: DocumentInput): Promise<void> {
  const [result] = await addAll(book, [input]);
  expect(result?.outcome).toBe("new-version");
}

function tell(what: string, milliseconds: number, most: number): void {
  if (!isLong) return;
  console.log(`${what}: ${milliseconds.toFixed(1)} ms (at most ${most})`);
  // Soft: the rest is measured all the same.
  expect.soft(milliseconds, what).toBeLessThanOrEqual(most);
}

onBothStores((within) => {
  test(`an article of ${versions} versions`, () =>
    within(async (book) => {
      await addAll(
        book,
        Array.from({ length: versions }, (_, n) => storyVersion(n, url)),
      );
      const history = await articleHistory(book, url);
      expect(history.versions).toHaveLength(versions);
      expect(history.changes).toHaveLength(versions - 1);
      expect(history.corrections).toHaveLength(Math.floor((versions - 1) / 50));
      tell("history", await measure(() => articleHistory(book, url)), 50);
      const last = (run: number) => addOne(book, storyVersion(versions + run, url));
      tell("one version more", await measure(last), 100);
      const inside = (run: number) => addOne(book, storyVersion(5000 + run, url, hour(30 + run / 10)));
      tell("one version more, in the middle", await measure(inside), 100);
    }, options));

  test(`a book of ${articles} articles of two versions`, () =>
    within(async (book) => {
      await addAll(book, allVersions());
      const middle = Math.floor(articles / 2);
      const address = (run: number) => `https://n.example/${middle + run}`;
      const history = await articleHistory(book, address(0));
      expect(history.versions).toHaveLength(2);
      tell("history by address", await measure((run) => articleHistory(book, address(run))), 50);
      tell("history by id", await measure(() => articleHistory(book, history.article.id)), 50);
      tell(
        "history by beginning of an id",
        await measure(() => articleHistory(book, history.article.id.slice(0, 12))),
        50,
      );
      tell("history by file", await measure((run) => articleHistory(book, `${middle + run}-1.txt`)), 50);
      const third = (run: number) => addOne(book, { ...shortVersion(middle + run, 5), url: address(run) });
      tell("one version more", await measure(third), 100);
    }, options));
});

function* allVersions(): Generator<DocumentInput> {
  for (const version of [1, 2]) for (let n = 0; n < articles; n++) yield shortVersion(n, version);
}
