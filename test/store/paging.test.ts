/** Lists a page at a time: the same as the whole lists, in one order, whatever was joined, split off or withheld. */
import { expect, test, vi } from "vitest";
import { bookRevision } from "../../src/usecases/book-revision.ts";
import { curate } from "../../src/usecases/curate.ts";
import { frontPage } from "../../src/usecases/front-page.ts";
import { listArticles } from "../../src/usecases/list-articles.ts";
import { listCorrections } from "../../src/usecases/list-corrections.ts";
import { listEstimates } from "../../src/usecases/list-estimates.ts";
import { listFigures } from "../../src/usecases/list-figures.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { pageArticles } from "../../src/usecases/page-articles.ts";
import { pageCorrections } from "../../src/usecases/page-corrections.ts";
import { pageEstimates } from "../../src/usecases/page-estimates.ts";
import { pageFigures } from "../../src/usecases/page-figures.ts";
import type { Page, PageChoice } from "../../src/usecases/page-view.ts";
import { searchBook } from "../../src/usecases/search-book.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { fill, mentionsIn } from "./curated-books.ts";
import { sentenceOn } from "./stub-readers.ts";
import { addAll, numberedInput, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 180_000 });

async function allPages<Item>(page: (choice: PageChoice) => Promise<Page<Item>>, limit: number): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const { items: some, next } = await page({ limit, after });
    expect(some.length).toBeLessThanOrEqual(limit);
    items.push(...some);
    after = next ?? undefined;
  } while (after !== undefined);
  return items;
}

const reports = Array.from({ length: 9 }, (_, n) => numberedInput(n));

async function expectPaged(book: Book): Promise<void> {
  const { estimates } = await listEstimates(book, {});
  const figures = await listFigures(book, {});
  const articles = await listArticles(book);
  for (const limit of [1, 4, 200]) {
    const paged = await allPages((choice) => pageEstimates(book, choice), limit);
    expect(paged.map(({ id }) => id).sort()).toEqual(estimates.map(({ id }) => id).sort());
    expect(paged).toEqual(expect.arrayContaining([...estimates]));
    const found = await allPages((choice) => pageFigures(book, choice), limit);
    expect(found.map(({ id }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
    expect(found).toEqual(expect.arrayContaining([...figures]));
    const shown = await allPages((choice) => pageArticles(book, choice), limit);
    expect(shown.map(({ published }) => published)).toEqual(articles.map(({ published }) => published).reverse());
    expect(shown).toEqual(expect.arrayContaining([...articles]));
  }
  const { counts } = await frontPage(book);
  expect(counts).toEqual({ articles: articles.length, figures: figures.length, estimates: estimates.length });
}

onBothStores((within) => {
  test("pages hold what the whole lists hold, each item once", () =>
    within(async (book) => {
      const { ids, floods, fires } = await fill(book);
      await addAll(book, reports);
      await expectPaged(book);
      const act = { who: "ed", why: "looked at" };
      await curate(book, { act: "split", estimate: floods, figures: [ids["Echo 1200"]!], ...act });
      await expectPaged(book);
      await curate(book, { act: "join", estimate: fires, into: floods, ...act });
      await expectPaged(book);
      await withholdItem(book, { id: "https://m.example/echo", reason: "a person in danger", who: "ed" });
      await withholdItem(book, { id: "reports/3.txt", reason: "a person in danger", who: "ed" });
      await expectPaged(book);
    }));

  test("filters narrow estimates and figures as the lists do", () =>
    within(async (book) => {
      await fill(book);
      await addAll(book, reports);
      const filters = [
        { measure: "killed" },
        { measure: "injured" },
        { place: "brenia" },
        { group: "avorian" },
        { source: "mayor" },
        { place: "province", measure: "killed" },
        { source: "nobody" },
        { since: "2023-05-03" },
        { until: "2023-05-02", place: "brenia" },
      ];
      for (const filter of filters) {
        const figures = await allPages((choice) => pageFigures(book, { ...filter, ...choice }), 3);
        const listed = await listFigures(book, filter);
        expect(figures.map(({ id }) => id).sort(), JSON.stringify(filter)).toEqual(listed.map(({ id }) => id).sort());
        if ("since" in filter || "until" in filter) continue;
        const estimates = await allPages((choice) => pageEstimates(book, { ...filter, ...choice }), 3);
        const { estimates: all } = await listEstimates(book, filter);
        expect(estimates.map(({ toll }) => toll).sort()).toEqual(all.map(({ toll }) => toll).sort());
      }
    }));

  test("a role finds the estimates that have it, the latest day first", () =>
    within(async (book) => {
      const { floods } = await fill(book);
      await addAll(book, reports);
      await curate(book, { act: "recommend", estimate: floods, role: "recommended", who: "ed", why: "counted" });
      expect((await pageEstimates(book, { role: "recommended" })).items.map(({ id }) => id)).toEqual([floods]);
      const days = (await allPages((choice) => pageEstimates(book, choice), 3)).map(
        ({ said, firstTold }) => said?.earliest ?? firstTold ?? "",
      );
      expect(days).toEqual(days.toSorted().reverse());
    }));

  test("cursors and limits that are none are refused", () =>
    within(async (book) => {
      await addAll(book, reports);
      const { next } = await pageFigures(book, { limit: 1 });
      await expect(pageEstimates(book, { after: next! })).rejects.toMatchObject({ code: "cursor-malformed" });
      for (const after of ["", "x", Buffer.from('["figures",1,2,3]').toString("base64url")])
        await expect(pageFigures(book, { after }), after).rejects.toMatchObject({ code: "cursor-malformed" });
      for (const limit of [0, 201, 1.5, Number.NaN])
        await expect(pageArticles(book, { limit })).rejects.toMatchObject({ code: "limit-malformed" });
    }));

  test("search finds figures by words, phrases, numbers and slots", () =>
    within(async (book) => {
      await addAll(book, [
        ...reports,
        textInput("s.txt", `Old granary hit\n\n${sentenceOn(5000, "Brenia")}`, { date: "2024-01-01" }),
      ]);
      const found = async (choice: Parameters<typeof searchBook>[1]) =>
        (await searchBook(book, choice)).items.map(({ figure }) => figure.quantity.low).sort((a, b) => a! - b!);
      expect(await found({ words: "granaries" })).toEqual([5000]);
      expect(await found({ words: '"old granary"' })).toEqual([5000]);
      expect(await found({ words: '"granary old"' })).toEqual([]);
      expect(await found({ words: "report -granary", place: "brenia" })).not.toContain(5000);
      expect(await found({ low: 4000 })).toContain(5000);
      // "More than 3" may be 4,000 just as well.
      expect(await found({ low: 4000 })).toHaveLength(19);
      expect(await found({ high: 3 })).toEqual([0, 1, 1, 2, 2, 3, 3]);
      expect(await found({ words: "granary", measure: "injured" })).toEqual([]);
      const { items } = await searchBook(book, { words: "granary" });
      const [mention] = (await mentionsIn(book)).filter(({ id }) => id === items[0]!.id);
      expect(items[0]).toMatchObject({
        ...{ headline: "Old granary hit", estimate: mention!.estimate },
        ...{ attributionText: ["Radio Nine", "mayor"], words: { exact: sentenceOn(5000, "Brenia") } },
      });
      const paged = await allPages((choice) => searchBook(book, { words: "report", ...choice }), 4);
      expect(new Set(paged.map(({ id }) => id)).size).toBe(18);
    }));

  test("a search for nothing, or that can mean nothing, is refused", () =>
    within(async (book) => {
      await addAll(book, reports.slice(0, 1));
      await expect(searchBook(book, {})).rejects.toMatchObject({ code: "search-empty" });
      await expect(searchBook(book, { words: "the of" })).rejects.toMatchObject({
        code: "search-empty",
        place: "words",
      });
      await expect(searchBook(book, { low: 5, high: 3 })).rejects.toMatchObject({ code: "number-malformed" });
      await expect(searchBook(book, { low: -1 })).rejects.toMatchObject({ code: "number-malformed" });
      await expect(searchBook(book, { measure: "dead" })).rejects.toMatchObject({ code: "measure-unknown" });
      for (const words of ["'", "\\", "a & | !(", "100%", "''''"])
        await searchBook(book, { words, place: words, group: words, source: words }).catch((error) =>
          expect(error).toMatchObject({ code: "search-empty" }),
        );
    }));

  test("the front page tells the latest corrections and changes without a note", () =>
    within(async (book) => {
      const url = "https://n.example/toll";
      const note = "Update 2023-05-02: corrected from 10 to 20, said Ann Author";
      await addAll(book, [
        textInput("1.txt", `Toll\n\n${sentenceOn(10)}`, { url, date: "2023-05-01" }),
        textInput("2.txt", `Toll\n\n${sentenceOn(20)}\n${note}`, { url, date: "2023-05-02" }),
        textInput("3.txt", `Toll\n\n${sentenceOn(31)}\n${note}`, { url, date: "2023-05-03" }),
        ...reports,
      ]);
      const page = await frontPage(book);
      const histories = [];
      for await (const history of listCorrections(book)) histories.push(history);
      expect(page.corrections.map(({ correction }) => correction)).toEqual(histories.flatMap((one) => one.corrections));
      expect(page.silentChanges.map(({ change }) => change)).toEqual(histories.flatMap((one) => one.silentChanges));
      expect(page.silentChanges[0]).toMatchObject({ at: "2023-05-03", article: { headline: "Toll", url } });
      expect((await pageCorrections(book, { limit: 1 })).items).toEqual(histories);
      expect(page.estimates).toHaveLength(10);
    }));

  test("the revision is another one after every change, and the same after reading", () =>
    within(async (book) => {
      const seen = [await bookRevision(book)];
      const note = async () => {
        const revision = await bookRevision(book);
        expect(seen).not.toContain(revision);
        await frontPage(book);
        expect(await bookRevision(book)).toBe(revision);
        seen.push(revision);
      };
      const { floods } = await fill(book);
      await note();
      await curate(book, { act: "annotate", estimate: floods, text: "See the report.", who: "ed", why: "context" });
      await note();
      await withholdItem(book, { id: "https://m.example/echo", reason: "a person in danger", who: "ed" });
      await note();
    }));
});
