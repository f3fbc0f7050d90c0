import { beforeEach, expect, test, vi } from "vitest";
import { madeUpRows } from "../../wording/made-up-article.spec-kit.ts";
import { madeUpLog, madeUpReview, madeUpSeries } from "../../wording/made-up-comparison.spec-kit.ts";
import { madeUpEstimate, madeUpRow } from "../../wording/made-up-estimate.spec-kit.ts";
import { madeUpHistory } from "../../wording/made-up-history.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const book = vi.hoisted(() => ({
  ...{ listFigures: vi.fn(), listEstimates: vi.fn(), showEstimate: vi.fn(), listSeries: vi.fn() },
  ...{ reviewJoins: vi.fn(), listCuration: vi.fn(), articleHistory: vi.fn() },
}));
const shown = { view: "all/1", note: null, interval: null };
vi.mock("../../usecases/list-figures.ts", () => book);
vi.mock("../../usecases/list-estimates.ts", () => book);
vi.mock("../../usecases/show-estimate.ts", () => book);
vi.mock("../../usecases/list-series.ts", () => book);
vi.mock("../../usecases/review-joins.ts", () => book);
vi.mock("../../usecases/curate.ts", () => book);
vi.mock("../../usecases/article-history.ts", () => book);
const article = { articleId: "a-1", versionId: "v-1", headline: "=1+1", outlet: null, url: null, published: null };
vi.mock("../../usecases/list-articles.ts", () => ({
  listArticles: async () => [{ ...article, place: "a.html", figures: 2, versions: 1 }],
}));
vi.mock("../../usecases/list-corrections.ts", () => ({
  async *listCorrections() {
    yield madeUpHistory;
  },
}));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  for (const mock of Object.values(book)) mock.mockReset();
  book.listFigures.mockResolvedValue(madeUpRows);
  book.listEstimates.mockResolvedValue({ estimates: [madeUpRow], ...shown });
  book.showEstimate.mockResolvedValue(madeUpEstimate);
  book.listSeries.mockResolvedValue(madeUpSeries);
  book.reviewJoins.mockResolvedValue(madeUpReview);
  book.listCuration.mockResolvedValue(madeUpLog);
  book.articleHistory.mockResolvedValue(madeUpHistory);
});

const exported = (...args: string[]) => runWith(["export", "--book", ".", ...args]);
const series = ["series", "--measure", "killed"];

test.each<[string[], number, string, string]>([
  [["figures"], 2, "article_id,version_id,figure_id,figure,outlet", ",casualties,4000,,more-than,false,person,false,"],
  [["articles"], 1, "article_id,version_id,headline,outlet", "a-1,v-1,'=1+1,,,,a.html,2,1"],
  [["corrections"], 4, "article_id,headline,outlet,url,told_by,kind,", ",value,40,14,killed,"],
  [["estimates"], 2, "estimate_id,toll_id,origin,origin_kind,speaks_for", ",Defence Ministry < Northland,2023-05-01,"],
  [["tellings"], 4, "estimate_id,toll_id,figure_id,is_reading,article_id", "qualifier-dropped; casualties-as-deaths;"],
  [series, 3, "estimate_id,toll_id,origin,", ",-40,-40,false,false,,true,,,all/1,tollbook/1"],
  [["review"], 2, "kind,estimate_id,other_estimate_id,figure_id", "unsure,e-00000000000000aa,,v-2222222222222222/0-5"],
  [["curation"], 7, "seq,at,who,why,act,estimate_id", "2,2026-01-02T03:04:05Z,tester,the wrong figure,undo,"],
])("%j as CSV: a header, and rows", async (args, rows, head, told) => {
  const { exitCode, out } = await exported(...args, "--format", "csv");
  expect(exitCode).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(rows + 1);
  expect(lines[0]).toMatch(new RegExp(`^${head}`));
  expect(lines.slice(1).join("\n")).toContain(told);
});

test("JSON lines have an item a line, with the fields of JSON", async () => {
  const lines = async (...args: string[]) => {
    const { out } = await exported(...args, "--format", "jsonl");
    return out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  };
  expect(await lines("estimates")).toEqual(JSON.parse(JSON.stringify([madeUpRow])));
  const tellings = await lines("tellings");
  expect(tellings).toHaveLength(4);
  expect(tellings[0]).toMatchObject({ estimate: madeUpRow.id, figure: madeUpEstimate.tellings[0]!.figure });
  expect(await lines("corrections", "--article", "mill.html")).toEqual([madeUpHistory]);
  expect(book.articleHistory.mock.calls[0]![1]).toBe("mill.html");
});

test("options reach the list, and those that it has no use for are refused", async () => {
  await exported(...series, "--format", "csv", "--policy", "acled", "--view", "latest");
  expect(book.listSeries.mock.calls[0]![1]).toEqual({ measure: "killed", policy: "acled/1", view: "latest" });
  await exported("figures", "--format", "csv", "--known-at", "2023-05-04", "--article", "a");
  expect(book.listFigures.mock.calls[0]![1]).toEqual({ knownAt: "2023-05-04", article: "a" });
  const { exitCode, err } = await exported("review", "--format", "csv", "--known-at", "2023-05-04");
  expect(exitCode).toBe(2);
  expect(err).toContain('error in --known-at: "2023-05-04" (option-not-taken)\n  expected: for review --limit');
});

test("words that a spreadsheet would run are defused, and an empty list has its header", async () => {
  book.listEstimates.mockResolvedValue({ estimates: [{ ...madeUpRow, outlet: "=cmd()" }], ...shown });
  expect((await exported("estimates", "--format", "csv")).out).toContain(",'=cmd(),");
  book.listCuration.mockResolvedValue([]);
  expect((await exported("curation", "--format", "csv")).out).toMatch(/^seq,[a-z_,]+\n$/);
  expect((await exported("curation", "--format", "jsonl")).out).toBe("");
});

test.each([
  [["ledger", "--format", "csv"], "list-unknown"],
  [["figures"], "format-missing"],
  [["figures", "--format", "xls"], "not-a-choice"],
  [["series", "--format", "csv"], "measure-missing"],
])("%j is refused", async (args, told) => {
  const { exitCode, out, err } = await exported(...args);
  expect({ exitCode, out, told: err.includes(told) }).toEqual({ exitCode: 2, out: "", told: true });
});
