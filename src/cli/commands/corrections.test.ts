import { beforeEach, expect, test, vi } from "vitest";
import type { History } from "../../usecases/history-view.ts";
import { madeUpHistory } from "../../wording/made-up-history.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const articleHistory = vi.hoisted(() => vi.fn());
const book = vi.hoisted((): { histories: History[]; choice: unknown } => ({ histories: [], choice: null }));
vi.mock("../../usecases/article-history.ts", () => ({ articleHistory }));
vi.mock("../../usecases/list-corrections.ts", () => ({
  async *listCorrections(_book: unknown, choice: unknown) {
    book.choice = choice;
    yield* book.histories;
  },
}));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const { withheld: _, ...listed } = madeUpHistory;
const other: History = {
  ...listed,
  article: { ...listed.article, id: "a-00000000000000bb", headline: "Flood" },
  corrections: [],
};

beforeEach(() => {
  articleHistory.mockReset().mockResolvedValue(madeUpHistory);
  book.histories = [listed, other];
});

const corrections = (...args: string[]) => runWith(["corrections", "--book", ".", ...args]);

test("of the whole book: article by article the notes, and what changed without one, in neutral words", async () => {
  const { exitCode, out } = await corrections();
  expect(exitCode).toBe(0);
  const flat = out.replace(/\s+/g, " ");
  expect(flat).toContain("Note 1: Correction · 2 May 2023* · on the word of the governor's office");
  expect(flat).toContain("how many 40 → 14 killed, body");
  expect(flat).toContain(
    "Changed without a note · version 6, 6 May 2023, 09:00 +02:00 → version 7, added 7 May 2023, 10:00 UTC",
  );
  expect(flat).toContain("Flood The Coast Ledger · a-00000000000000bb");
  expect(flat).toContain("1 note and 4 changes without one, in 2 articles.");
  expect(flat).toContain("* reckoned from the day of publication");
  expect(out).not.toMatch(/silent|stealth|fault|secret/i);
});

test.each([40, 80, 120])("no line is wider than %d columns", async (columns) => {
  const { out } = await runWith(["corrections", "--book", "."], { columns });
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test("of one article, found as elsewhere", async () => {
  const { out } = await corrections("mill.html", "--as-of", "2023-05-03");
  expect(articleHistory.mock.calls[0]!.slice(1)).toEqual(["mill.html", { asOf: "2023-05-03" }]);
  expect(out).toContain("1 note and 2 changes without one, in 1 article.");
});

test("JSON has one shape: of a book the article is null and every item says whose it is", async () => {
  const ofArticle = JSON.parse((await corrections("mill.html", "--json")).out);
  expect(ofArticle).toEqual(madeUpHistory);
  const ofBook = JSON.parse((await corrections("--json", "--known-at", "2023-05-03")).out);
  expect(book.choice).toMatchObject({ knownAt: "2023-05-03" });
  expect(Object.keys(ofBook)).toEqual(Object.keys(ofArticle));
  expect(ofBook.article).toBeNull();
  expect(ofBook.corrections).toEqual(madeUpHistory.corrections);
  expect(ofBook.changes).toHaveLength(8);
  const items = [ofBook.versions, ofBook.corrections, ofBook.silentChanges, ofBook.changes].flat();
  expect(items.every((item: { article?: unknown }) => typeof item.article === "string")).toBe(true);
});

test("nothing to tell is said, and is no failure; as JSON all lists are empty", async () => {
  book.histories = [];
  const { exitCode, out } = await corrections();
  expect({ exitCode, out }).toEqual({
    exitCode: 0,
    out: expect.stringContaining("No note and no change without one."),
  });
  expect(JSON.parse((await corrections("--json")).out)).toEqual({
    ...{
      article: null,
      versions: [],
      corrections: [],
      silentChanges: [],
      changes: [],
      withheld: null,
      withheldVersions: [],
    },
  });
});

test("a withheld article shows its tombstone", async () => {
  const nothing = { versions: [], corrections: [], silentChanges: [], changes: [] };
  const withheld = { reason: "a witness in danger", at: "2026-01-02T00:00:00Z" };
  articleHistory.mockResolvedValue({ ...madeUpHistory, ...nothing, withheld });
  const { out } = await corrections("mill.html");
  expect(out).toContain("Withheld since 2 Jan 2026: a witness in danger");
});

test.each([
  [["--as-of", "then"], "not-a-time"],
  [["one", "two"], "excess-arguments"],
])("%j is refused before the book is opened", async (args, told) => {
  const { exitCode, err } = await corrections(...args);
  expect({ exitCode, told: err.includes(told) }).toEqual({ exitCode: 2, told: true });
});
