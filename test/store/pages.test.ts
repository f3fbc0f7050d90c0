/** What pages show of one article and one figure, and that what they are found by is what the other tables make it. */
import { expect, test, vi } from "vitest";
import { articlePage } from "../../src/usecases/article-page.ts";
import { curate } from "../../src/usecases/curate.ts";
import type { Book } from "../../src/usecases/open-book.ts";
import { rebuildBook } from "../../src/usecases/rebuild-book.ts";
import { showArticle } from "../../src/usecases/show-article.ts";
import { showEstimate } from "../../src/usecases/show-estimate.ts";
import { showFigure } from "../../src/usecases/show-figure.ts";
import { subjectOf } from "../../src/usecases/subject-of.ts";
import { withholdItem } from "../../src/usecases/withhold-item.ts";
import { onBothStores } from "./both-stores.ts";
import { fill, mentionsIn } from "./curated-books.ts";
import { addAll, numberedInput, rowsOf, textInput } from "./test-books.ts";

vi.setConfig({ testTimeout: 180_000 });

/** Rows of one of two like relations that the other has not. */
async function expectSame(book: Book, table: string, made: string): Promise<void> {
  for (const [one, two] of [
    [table, made],
    [made, table],
  ]) {
    const beyond = await book.ledger.query(`select * from ${one} as one except select * from ${two} as two`);
    expect(beyond, `in ${one} alone`).toEqual([]);
  }
}

async function expectDerived(book: Book): Promise<void> {
  await expectSame(book, "tollbook.figure_words", "tollbook.figure_words_made");
  await expectSame(book, "tollbook.standing", "tollbook.standing_made");
  const counted = "(select subject, count(*)::integer from tollbook.figure_words group by subject)";
  await expectSame(book, "tollbook.subjects", counted);
  const told = `(select s.id, s.name, (select count(*)::integer from tollbook.attribution_links l
    where l.source_id = s.id and l.owner_kind = 'figure') from tollbook.sources s)`;
  await expectSame(book, "tollbook.sources", told);
  const sums = `(select true, (select count(*)::integer from tollbook.standing),
    (select coalesce(sum(figures), 0)::integer from tollbook.standing),
    (select count(*)::integer from tollbook.accounts where estimate_id = 'e-' || substr(id, 3)))`;
  await expectSame(book, "tollbook.counts", sums);
}

onBothStores((within) => {
  test("an article's page has all that show has, and where each figure belongs", () =>
    within(async (book) => {
      const { ids, floods } = await fill(book);
      for (const url of ["https://n.example/flood", "https://m.example/echo"]) {
        const shown = await showArticle(book, url);
        for (const reference of [url, shown.articleId, shown.versionId]) {
          expect((await articlePage(book, reference)).article, reference).toEqual(shown);
        }
      }
      const { article, figures } = await articlePage(book, "https://n.example/flood");
      expect(figures.map(({ figure }) => figure)).toEqual(article.figures.map(({ id }) => id));
      expect(figures.map(({ estimate, others }) => [estimate, others])).toEqual([
        [floods, 1],
        [floods, 1],
      ]);
      const [own] = article.figures;
      expect(figures[0]).toMatchObject({ subject: subjectOf(own!), words: { exact: expect.stringContaining("1200") } });
      const mentions = await mentionsIn(book);
      expect(mentions.map(({ id }) => id)).toContain(figures[0]!.id);
      expect(ids["Flood 1200"]).toBeDefined();
    }));

  test("a curator's acts move a figure on its page", () =>
    within(async (book) => {
      const { ids, floods } = await fill(book);
      const act = { who: "ed", why: "another flood" };
      await curate(book, { act: "split", estimate: floods, figures: [ids["Echo 1200"]!], ...act });
      const [echoed] = (await articlePage(book, "https://m.example/echo")).figures;
      expect(echoed?.estimate).toMatch(/^e-s/);
      expect(echoed?.others).toBe(0);
      const page = await showFigure(book, echoed!.id);
      expect(page.estimate?.id).toBe(echoed!.estimate);
    }));

  test("a figure's page has its estimate, its telling with differences, its parts and its whole", () =>
    within(async (book) => {
      await fill(book);
      const { figures } = await articlePage(book, "https://m.example/echo");
      const { id, estimate } = figures[0]!;
      const page = await showFigure(book, id);
      const detail = await showEstimate(book, estimate!);
      expect(page).toMatchObject({ tellings: detail.tellings.length, articles: 2, parts: [], whole: null });
      expect(page.telling).toEqual(detail.tellings.find(({ figure }) => figure === id));
      expect(page.mention).toMatchObject({ id, headline: "Echo", part: "body", standsFrom: expect.any(String) });
      for (const wrong of ["v-0/1-2-killed", "killed", `${id}0`, ""]) {
        await expect(showFigure(book, wrong), wrong).rejects.toMatchObject({ code: "figure-not-found" });
      }
    }));

  test("a figure of an earlier version has the telling that speaks for it", () =>
    within(async (book) => {
      await fill(book);
      const { versions } = (await articlePage(book, "https://n.example/flood")).article;
      const [first, last] = await Promise.all(versions.map(({ id }) => articlePage(book, id)));
      const page = await showFigure(book, first!.figures[0]!.id);
      expect(page.mention.version).toBe(versions[0]!.id);
      expect(page.telling?.figure).toBe(last!.figures[0]!.id);
    }));

  test("of what is withheld the page shows the tombstone alone", () =>
    within(async (book) => {
      await fill(book);
      const { article } = await articlePage(book, "https://m.example/echo");
      await withholdItem(book, { id: article.articleId, reason: "a person in danger", who: "ed" });
      const stone = await articlePage(book, article.articleId);
      expect(stone).toMatchObject({ figures: [], article: { text: "", withheld: { reason: "a person in danger" } } });
      expect(stone.article).toEqual(await showArticle(book, article.articleId));
      const [flooded] = (await articlePage(book, "https://n.example/flood")).figures;
      expect(flooded?.others).toBe(0);
      await expect(articlePage(book, "a-0000000000000000")).rejects.toMatchObject({ code: "article-not-found" });
    }));

  test("what pages are found by follows from the other tables, whatever was added, withheld, erased or rebuilt", () =>
    within(async (book) => {
      await fill(book);
      await addAll(
        book,
        Array.from({ length: 12 }, (_, n) => numberedInput(n)),
      );
      await addAll(book, [textInput("x.txt", "Quiet\n\nNothing."), textInput("odd.txt", "odd")]);
      await expectDerived(book);
      await withholdItem(book, { id: "reports/3.txt", reason: "a legal order", who: "ed" });
      const { versions } = await showArticle(book, "https://n.example/flood");
      await withholdItem(book, { id: versions.at(-1)!.id, reason: "a legal order", who: "ed" });
      await expectDerived(book);
      await withholdItem(book, { id: "https://m.example/echo", reason: "a legal order", who: "ed", erase: true });
      await withholdItem(book, { id: "reports/5.txt", reason: "a legal order", who: "ed", erase: true });
      await expectDerived(book);
      const before = await rowsOf(book);
      expect(before.figure_words!.length).toBeGreaterThan(20);
      await rebuildBook(book);
      expect(await rowsOf(book)).toEqual(before);
    }));
});
