import { beforeEach, expect, test, vi } from "vitest";
import { BookError } from "../../usecases/book-error.ts";
import { madeUpHistory } from "../../wording/made-up-history.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const articleHistory = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/article-history.ts", () => ({ articleHistory }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  articleHistory.mockReset().mockResolvedValue(madeUpHistory);
});

const history = (...args: string[]) => runWith(["history", "a-00", "--book", ".", ...args]);

test("each version has its time, what changed since the one before, and its new notes in their own words", async () => {
  const { exitCode, out } = await history();
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^Fire at the old mill\nThe Coast Ledger · a-00000000000000aa\nhttps:\/\/ledger/);
  expect(out).toContain("1  1 May 2023, 09:00 +02:00 · 2 figures · v-1111111111111111\n   added 1 May 2023, 10:00 UTC");
  const flat = out.replace(/\s+/g, " ");
  expect(flat).toContain("how many 40 → 14 killed, body note 1");
  expect(flat).toContain("Note 1: Correction · 2 May 2023* · on the word of the governor's office");
  expect(out).toContain("   │ Correction, 2 May: The number of dead was 14");
  expect(flat).toContain("says: how many 40 → 14, body – the versions show it");
  expect(flat).toContain("says: where Low Mill → (not said), body – the versions in the book do not show it");
  expect(flat).toContain("headline: Fire at the old mill");
  expect(flat).toContain("7 undated · 2 figures");
  expect(flat).toMatch(/how many 14 → 15 .*newer count/);
  expect(flat).toMatch(/where Low Mill → \(not said\) “at least 14” killed, body no note/);
  expect(flat).toMatch(/figure gone dozens injured, headline no note/);
  expect(flat).toContain(
    "7 versions, 1 note, 4 changes of figures: 1 told by a note, 1 newer count, 2 without a note.",
  );
  expect(flat).toContain("* reckoned from the day of publication");
});

test("a run of versions in which nothing changed but wording is one line; --all gives each its own", async () => {
  const { out } = await history();
  expect(out).toContain("versions 3 to 6: 3 May 2023, 09:00 +02:00 to 6 May 2023, 09:00 +02:00");
  expect(out).not.toContain("v-4444444444444444");
  const all = (await history("--all")).out;
  expect(all.replace(/\s+/g, " ")).toMatch(
    /4 4 May 2023, 09:00 \+02:00 · 2 figures · v-4{16} .* punctuation or spacing only/,
  );
  expect(all).toContain("wording only, in 2 sentences");
});

test.each([40, 80, 120, 160])("no line is wider than %d columns", async (columns) => {
  const { out } = await runWith(["history", "a-00", "--book", "."], { columns });
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test("a text that comes back says whose it is", async () => {
  const versions = madeUpHistory.versions
    .slice(0, 3)
    .map((one, index) => (index < 2 ? one : { ...one, sameTextAs: 1 }));
  articleHistory.mockResolvedValue({ ...madeUpHistory, versions, changes: [], corrections: [] });
  expect((await history()).out).toContain("the text of version 1 again; wording only");
});

test("colour says no more than the words do", async () => {
  const painted = await runWith(["history", "a-00", "--book", "."], { isTty: true, hasColor: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it looks for.
  const plain = painted.out.replace(/\u001b\[\d+m/g, "");
  expect(plain).not.toBe(painted.out);
  expect(plain).toBe((await history()).out);
});

test("a withheld article shows its tombstone and nothing else", async () => {
  const withheld = { reason: "a witness in danger", at: "2026-01-02T00:00:00Z" };
  const nothing = { versions: [], corrections: [], silentChanges: [], changes: [] };
  articleHistory.mockResolvedValue({ ...madeUpHistory, ...nothing, withheld });
  const { out } = await history();
  expect(out).toContain("Withheld since 2 Jan 2026: a witness in danger");
  expect(out).not.toContain("versions");
});

test("JSON is what the use case gave, and the two times reach it", async () => {
  const { out } = await history("--json", "--as-of", "2023-05-01", "--known-at", "2023-05-02T10:00Z");
  expect(JSON.parse(out)).toEqual(madeUpHistory);
  expect(articleHistory.mock.calls[0]!.slice(1)).toEqual([
    "a-00",
    { asOf: "2023-05-01", knownAt: "2023-05-02T10:00Z" },
  ]);
});

test("what the book refuses is refused in its words; a time that is none is a mistake of usage", async () => {
  const fault = { place: "article", value: "a-1", expectation: "a time", remedy: "Ask for later." };
  articleHistory.mockRejectedValue(new BookError({ code: "no-version-then", ...fault }));
  const { exitCode, err } = await history("--as-of", "2023-01-01");
  expect(exitCode).toBe(1);
  expect(err).toContain("(no-version-then)");
  expect((await history("--as-of", "then")).exitCode).toBe(2);
  expect((await runWith(["history"])).exitCode).toBe(2);
});

test("words from a page cannot command the terminal", async () => {
  const [first, ...rest] = madeUpHistory.changes;
  const changes = [{ ...first!, from: "\u001b]0;owned\u0007" }, ...rest];
  const article = { ...madeUpHistory.article, headline: "\u009b2J", outlet: "\u001b[2J" };
  articleHistory.mockResolvedValue({ ...madeUpHistory, article, changes });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
  expect((await history()).out).not.toMatch(/[\u0000-\u0008\u001b\u0080-\u009f]/);
});
