import { beforeEach, expect, test, vi } from "vitest";
import { spanOf } from "../../text/span.ts";
import { diffTexts } from "../../text/text-diff.ts";
import { BookError } from "../../usecases/book-error.ts";
import type { VersionDiff } from "../../usecases/diff-versions.ts";
import { madeUpHistory, madeUpNote } from "../../wording/made-up-history.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const diffVersions = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/diff-versions.ts", () => ({ diffVersions }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

const texts = [
  "The mill burned down. It stood for “ages”. Nobody knows why.",
  'The old mill burned. It stood for "ages". A guard was heard.',
] as const;
const { edits, sentences: changed } = diffTexts(...texts);
const spanIn = (text: string, stretch: { start: number; end: number } | null) =>
  stretch === null
    ? null
    : spanOf(text, stretch.start, stretch.start + text.slice(stretch.start, stretch.end).trim().length);
const sentences = changed.map(
  ({ before: old, after: late, isMoved, edits: inside }): VersionDiff["sentences"][number] => {
    const sides = { before: spanIn(texts[0], old), after: spanIn(texts[1], late) };
    const isTrivial = sides.after?.exact.includes("ages") ?? false;
    return { ...sides, part: "body", isMoved, edits: inside, impact: "wording", isTrivial, changes: [] };
  },
);
const [before, after] = madeUpHistory.versions;
const made: VersionDiff = {
  article: madeUpHistory.article,
  before: before!,
  after: after!,
  changes: madeUpHistory.changes.slice(0, 1),
  corrections: [madeUpNote],
  ...{ edits, sentences },
};

beforeEach(() => {
  diffVersions.mockReset().mockResolvedValue(made);
});

const diff = (...args: string[]) => runWith(["diff", "a-00", "--book", ".", ...args]);

test("figures first, then new notes, then the words removed and added; trifles are counted", async () => {
  const { exitCode, out } = await diff();
  expect(exitCode).toBe(0);
  const flat = out.replace(/\s+/g, " ");
  expect(flat).toContain("version 1 (1 May 2023, 09:00 +02:00) → version 2 (2 May 2023, 09:00 +02:00)");
  expect(flat).toContain("What From → to Figure Told by how many 40 → 14 killed, body note 1");
  expect(flat).toContain("The {+old+} mill burned [-down-].");
  expect(out.indexOf("Figures")).toBeLessThan(out.indexOf("New notes"));
  expect(out.indexOf("New notes")).toBeLessThan(out.indexOf("Sentences"));
  expect(flat).toContain(
    "1 sentence differs only in space, punctuation, quotation marks or capitals; --all shows them.",
  );
  expect(flat).not.toContain("ages");
  expect(flat).toContain("* reckoned from the day of publication");
  expect((await diff("--all")).out).toContain("ages");
});

test("on a colour terminal words are struck through and underlined, not bracketed", async () => {
  const { out } = await runWith(["diff", "a-00", "--book", "."], { isTty: true, hasColor: true });
  expect(out).toContain("\u001b[9m\u001b[31mdown");
  expect(out).toContain("\u001b[4m\u001b[32mold");
  expect(out).not.toMatch(/\[-|\{\+/);
  const [sentence] = sentences;
  const edit = { before: { start: 0, end: 0 }, after: { start: 0, end: 0 } };
  const replaced = [
    { ...edit, kind: "removed" as const, exact: "Bakhmut" },
    { ...edit, kind: "added" as const, exact: "Ukraine" },
  ];
  diffVersions.mockResolvedValue({ ...made, sentences: [{ ...sentence!, edits: replaced }] });
  const painted = await runWith(["diff", "a-00", "--book", "."], { isTty: true, hasColor: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it looks for.
  expect(painted.out.replace(/\u001b\[\d+m/g, "")).toContain("Bakhmut Ukraine");
});

test.each([40, 80, 120])("no line is wider than %d columns", async (columns) => {
  const { out } = await runWith(["diff", "a-00", "--all", "--book", "."], { columns });
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(columns);
});

test("the same words are said to be the same", async () => {
  diffVersions.mockResolvedValue({ ...made, changes: [], corrections: [], edits: [], sentences: [] });
  const { out } = await diff();
  expect(out).toContain("No figure changed.");
  expect(out).toContain("The two versions have the same words.");
});

test("versions and times reach the book; JSON is what it gave", async () => {
  const { out } = await diff("1", "v-22", "--as-of", "2023-05-03", "--json");
  expect(diffVersions.mock.calls[0]!.slice(1)).toEqual(["a-00", ["1", "v-22"], { asOf: "2023-05-03" }]);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(made)));
});

test("one version is refused in the book's words; too many are a mistake of usage", async () => {
  const fault = { place: "article", value: "a-1, of which there is one version", expectation: "two", remedy: "Add." };
  diffVersions.mockRejectedValue(new BookError({ code: "single-version", ...fault }));
  const { exitCode, err } = await diff();
  expect(exitCode).toBe(1);
  expect(err).toContain("(single-version)");
  expect((await diff("1", "2", "3")).exitCode).toBe(2);
  expect((await diff("--as-of", "then")).exitCode).toBe(2);
});
