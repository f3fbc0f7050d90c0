import { expect, test, vi } from "vitest";
import type { ArticleRow } from "../../usecases/list-articles.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const rows = vi.hoisted((): ArticleRow[] => []);
vi.mock("../../usecases/list-articles.ts", () => ({ listArticles: async () => rows }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const row: ArticleRow = {
  articleId: "a-1",
  versionId: "v-1",
  headline: "Army lost more than 4,000 at the ford, minister says to a long row of waiting reporters",
  outlet: "The Coast Ledger",
  url: null,
  published: "2023-05-01T21:00:00Z",
  place: "ford.html",
  figures: 12,
  versions: 2,
};

test("an empty book says how to fill it", async () => {
  expect((await runWith(["articles", "--book", "."])).out).toContain("tollbook add PATH");
  expect((await runWith(["articles", "--book", ".", "--json"])).out).toBe("[]\n");
});

test("one article a row, within the width; an article without a headline goes by its place", async () => {
  rows.splice(0, rows.length, row, { ...row, articleId: "a-2", headline: null, published: null, outlet: null });
  const { out } = await runWith(["articles", "--book", "."]);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(out).toMatch(/a-1 +1 May 2023 +The Coast Ledger +Army lost/);
  expect(out).toMatch(/a-2 +undated +not known +ford\.html/);
  expect(JSON.parse((await runWith(["articles", "--book", ".", "--json"])).out)).toEqual(rows);
});
