import { beforeEach, expect, test, vi } from "vitest";
import { madeUpRows } from "../../wording/made-up-article.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const listFigures = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/list-figures.ts", () => ({ listFigures }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  listFigures.mockReset().mockResolvedValue(madeUpRows);
});

test("a table answers who said how many, of what, among whom, where, when, through whom, in which words", async () => {
  const { exitCode, out } = await runWith(["figures", "--book", "."]);
  expect(exitCode).toBe(0);
  for (const part of [
    "> 4,000",
    "people reported killed or",
    "soldiers of the",
    "the ford†",
    "1 May 2023*",
    "Ada Verrin",
    "The Coast Ledger",
    "“[More than 4,000] soldiers",
    "2 figures from 1 article.",
    "† taken over from elsewhere",
  ]) {
    expect(out).toContain(part);
  }
});

test.each([40, 80, 120, 160])("no line is wider than %d columns", async (columns) => {
  const { out } = await runWith(["figures", "--book", "."], { columns });
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test("a wide terminal has a column for each question", async () => {
  const { out } = await runWith(["figures", "--book", "."], { columns: 160 });
  expect(out.split("\n")[0]).toMatch(/How many +Of what +Among whom +Where +When +Who said it +Through whom/);
});

test("on a colour terminal words are painted, not bracketed; elsewhere no colour code is printed", async () => {
  const painted = await runWith(["figures", "--book", "."], { isTty: true, hasColor: true });
  expect(painted.out).toContain("\u001b[");
  expect(painted.out).not.toContain("[More than");
  expect((await runWith(["figures", "--book", "."])).out).not.toContain("\u001b");
});

test("JSON is what the use case gave, and the filters reach it", async () => {
  const filters = ["--measure", "killed", "--group", "g", "--place", "p", "--source", "s", "--article", "a"];
  const days = ["--since", "2023-05-01", "--until", "2023-05-02", "--as-of", "2023-05-03", "--known-at", "2023-05-04"];
  const { out } = await runWith(["figures", "--json", "--book", ".", ...filters, ...days]);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(madeUpRows)));
  const [, given] = listFigures.mock.calls[0]!;
  expect(given).toEqual({
    measure: "killed",
    group: "g",
    place: "p",
    source: "s",
    article: "a",
    since: "2023-05-01",
    until: "2023-05-02",
    asOf: "2023-05-03",
    knownAt: "2023-05-04",
  });
});

test("CSV has a header and a row a figure; formulas are defused", async () => {
  const [row] = madeUpRows;
  listFigures.mockResolvedValue([{ ...row, headline: '=HYPERLINK("x")' }]);
  const lines = (await runWith(["figures", "--csv", "--book", "."])).out.trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^article_id,version_id,figure_id,figure,outlet,.*,status,rule,said,said_earliest,said_latest,said_basis$/,
  );
  expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
  expect(lines[1]).toContain(",casualties,4000,,more-than,false,person,false,");
});

test("nothing found says whether filters are to blame; as JSON it is an empty list", async () => {
  listFigures.mockResolvedValue([]);
  expect((await runWith(["figures", "--book", "."])).out).toContain("holds no figures yet");
  expect((await runWith(["figures", "--book", ".", "--place", "x"])).out).toContain("No figure of the book matches");
  expect((await runWith(["figures", "--json", "--book", "."])).out).toBe("[]\n");
});

test.each([
  [["--since", "yesterday"], "not-a-day"],
  [["--until", "2023-02-30"], "not-a-day"],
  [["--as-of", "2023-05-01T10:00"], "not-a-time"],
  [["--known-at", "yesterday"], "not-a-time"],
  [["--measure", "kiled"], "not-a-choice"],
  [["--mesure", "killed"], "Did you mean --measure?"],
  [["--json", "--csv"], "formats-conflict"],
  [["stray"], "excess-arguments"],
])("%j is refused before the book is opened", async (args, told) => {
  const { exitCode, out, err } = await runWith(["figures", "--book", ".", ...args]);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
  expect(err).toContain(told);
  expect(listFigures).not.toHaveBeenCalled();
});

test("words from a page cannot command the terminal", async () => {
  const [row] = madeUpRows;
  listFigures.mockResolvedValue([{ ...row, headline: "\u001b]0;owned\u0007", outlet: "\u009b2J" }]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
  expect((await runWith(["figures", "--book", "."])).out).not.toMatch(/[\u0000-\u0008\u001b\u0080-\u009f]/);
});
