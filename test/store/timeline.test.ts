/** The order in which an article stood how: by its own time, else by when it was added. */
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { now } from "../../src/ledger/clocks.ts";
import { openLedger } from "../../src/ledger/ledger.ts";
import { readMigrations } from "../../src/ledger/migrate.ts";
import { findNeighbours } from "../../src/ledger/queries/find-neighbours.ts";
import { findStates } from "../../src/ledger/queries/find-states.ts";
import { listArticles } from "../../src/usecases/list-articles.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, newFolder, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

const url = "https://n.example/toll";
/** The document in which the article says `count`, dated `date`. */
const stood = (count: number, date?: string) =>
  textInput(`${count}-${date}.txt`, `Toll\n\n${sentenceOn(count)}`, { url, ...(date === undefined ? {} : { date }) });

async function statesOf(book: Book) {
  const { versions } = await showArticle(book, url);
  return versions.map(({ at }) => at);
}

/** What the article says now, by each of the ways to ask. */
async function countsNow(book: Book) {
  const shown = await showArticle(book, url);
  const [listed] = await listFigures(book, {});
  const [article] = await listArticles(book);
  expect(article?.versionId).toBe(shown.versionId);
  expect(article?.versions).toBe(shown.versions.length);
  expect(listed?.versionId).toBe(shown.versionId);
  return shown.figures[0]?.quantity.low;
}

onBothStores((within) => {
  test("a text that comes back is a state of its own, whatever the order of adding", () =>
    within(async (book) => {
      const [first, other, again] = ["2023-05-01T10:00:00Z", "2023-05-01T08:00:00-04:00", "2023-05-02"];
      await addAll(book, [stood(10, again), stood(20, other), stood(10, first)]);
      expect(await statesOf(book)).toEqual([first, other, again]);
      expect(await countsNow(book)).toBe(10);
    }));

  test("the same text under another date goes on as one state, which the book got with the first of them", () =>
    within(async (book) => {
      await addAll(book, [stood(10, "2023-05-03"), stood(10, "2023-05-01"), stood(20, "2023-05-04")]);
      const [state, ...others] = (await showArticle(book, url)).versions;
      const [earliest] = await book.ledger.query<{ added: string }>(
        "select min(added) as added from tollbook.documents",
      );
      expect(state).toMatchObject({ at: "2023-05-01", added: earliest!.added });
      expect(others).toHaveLength(1);
    }));

  test("an undated text stands from when it was added, behind and before dated ones", () =>
    within(async (book) => {
      await addAll(book, [stood(10), stood(20, "2023-05-01"), stood(30, "2030-01-01"), stood(40)]);
      expect(await statesOf(book)).toEqual(["2023-05-01", null, null, "2030-01-01"]);
      expect(await countsNow(book)).toBe(30);
    }));

  test("at the same time, what was added later stands later", () =>
    within(async (book) => {
      await addAll(book, [stood(20, "2023-05-01"), stood(10, "2023-05-01T00:00:00Z")]);
      expect(await countsNow(book)).toBe(10);
    }));

  test("what is withheld is no state; what stood around it is", () =>
    within(async (book) => {
      const [, second] = await addAll(
        book,
        ["01", "02", "03"].map((day, n) => stood([1, 2, 1][n]!, `2023-05-${day}`)),
      );
      await withholdItem(book, { id: second!.versionId!, reason: "a person in danger", who: "ed" });
      expect(await statesOf(book)).toEqual(["2023-05-01"]);
    }));

  test("both clocks give back what stood then, each by itself and together", () =>
    within(async (book) => {
      const [first, second, late] = await addAll(book, [
        stood(10, "2023-05-01T10:00:00Z"),
        stood(30, "2023-05-03"),
        stood(20, "2023-05-02T10:00:00Z"),
      ]);
      const added = new Map((await showArticle(book, url)).versions.map((state) => [state.id, state.added]));
      const knownAt = added.get(second!.versionId!);
      const said = async (choice: { asOf?: string; knownAt?: string }) => {
        const shown = await showArticle(book, url, choice);
        const listed = await listFigures(book, choice);
        expect(listed.map(({ versionId }) => versionId)).toEqual([shown.versionId]);
        expect(await listFigures(book, { ...choice, article: url })).toEqual(listed);
        return [shown.figures[0]?.quantity.low, shown.versions.length];
      };
      expect(await said({ asOf: "2023-05-02" })).toEqual([20, 2]);
      expect(await said({ asOf: "2023-05-02T11:59:59+02:00" })).toEqual([10, 1]);
      expect(await said({ asOf: "2023-05-02", knownAt: knownAt! })).toEqual([10, 1]);
      expect(await said({ knownAt: knownAt! })).toEqual([30, 2]);
      expect(await listFigures(book, { asOf: "2023-04-30" })).toEqual([]);
      await expect(showArticle(book, url, { asOf: "2023-04-30" })).rejects.toMatchObject({
        code: "no-version-then",
        remedy: expect.stringContaining("2023-05-01T10:00:00Z"),
      });
      await expect(listFigures(book, { article: url, knownAt: "2023-12-31" })).rejects.toMatchObject({
        code: "no-version-then",
      });
      await expect(showArticle(book, late!.versionId!, { asOf: "2023-05-02" })).rejects.toMatchObject({
        code: "time-for-version",
      });
      await withholdItem(book, { id: first!.versionId!, reason: "a person in danger", who: "ed" });
      await expect(showArticle(book, url, { asOf: "2023-05-01" })).rejects.toMatchObject({ code: "no-version-then" });
      await withholdItem(book, { id: url, reason: "a person in danger", who: "ed" });
      expect(await showArticle(book, url, { asOf: "2023-05-02" })).toMatchObject({ text: "", versions: [] });
      expect(await listFigures(book, { asOf: "2023-05-02" })).toEqual([]);
    }));

  test("neighbours are found by index in an article of a thousand states", () =>
    within(async (book) => {
      const at = (n: number) => new Date(Date.UTC(2023, 0, 1) + n * 3_600_000).toISOString();
      await addAll(
        book,
        Array.from({ length: 1000 }, (_, n) => textInput(`${n}`, `Toll ${n}`, { url, date: at(2 * n) })),
      );
      await book.ledger.query("analyze tollbook.documents");
      const [article] = await listArticles(book);
      const document = {
        article_id: article!.articleId,
        version_id: "v-new",
        stands_from: at(901),
        segment: 9,
        record_offset: 0,
      };
      const found = await findNeighbours(book.ledger, [document]);
      expect(found.map(({ stands_from }) => stands_from).sort()).toEqual([at(900), at(902)]);
      const session = {
        query: async <Row>(sql: string, values?: readonly unknown[]) => {
          const plan = await book.ledger.query<{ "QUERY PLAN": string }>(`explain ${sql}`, values);
          return plan.map((line) => line["QUERY PLAN"]) as Row[];
        },
        queryOften: <Row>(sql: string, values: readonly unknown[]) => session.query<Row>(sql, values),
      };
      const plan = ((await findNeighbours(session, [document])) as unknown as string[]).join("\n");
      expect(plan.match(/Index Scan.* using documents_timeline/g)).toHaveLength(2);
      expect(plan).not.toContain("Sort Key: (COALESCE");
      expect(plan.match(/Index Cond: .*ROW\(/g)).toHaveLength(2);
    }));
});

test("a book from before gives each document the time of its version", async () => {
  const folder = join(await newFolder(), "ledger");
  const [first, ...later] = await readMigrations();
  const old = await openLedger({ folder }, [first!]);
  await old.query("insert into tollbook.articles (id) values ('a-1')");
  const version = (id: string, published: string | null, edition: string | null) =>
    old.query(
      `insert into tollbook.versions (id, article_id, published, edition_time, authors, text, extractor_version)
       values ($1, 'a-1', $2, $3, '{}', '', '1')`,
      [id, published, edition],
    );
  await version("v-1", "2023-05-02", "2023-05-02T00:00:00.000Z");
  await version("v-2", null, null);
  await old.query(
    `insert into tollbook.documents (id, segment, record_offset, record_length, added, article_id, version_id, is_erased)
     values ('d-1', 1, 0, 1, '2023-05-03T00:00:00.000Z', 'a-1', 'v-1', false),
       ('d-2', 1, 1, 1, '2023-05-01T00:00:00.000Z', 'a-1', 'v-2', false)`,
  );
  await old.close();
  const ledger = await openLedger({ folder }, [first!, ...later]);
  const states = await findStates(ledger, ["a-1"], now);
  expect(states.map(({ id, at, notesDigest }) => [id, at, notesDigest])).toEqual([
    ["v-2", null, null],
    ["v-1", "2023-05-02", null],
  ]);
  await ledger.close();
});
