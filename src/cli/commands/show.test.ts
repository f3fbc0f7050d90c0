import { beforeEach, expect, test, vi } from "vitest";
import { BookError } from "../../usecases/book-error.ts";
import { madeUpArticle } from "../../wording/made-up-article.spec-kit.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const showArticle = vi.hoisted(() => vi.fn());
vi.mock("../../usecases/show-article.ts", () => ({ showArticle }));
vi.mock("../../usecases/open-book.ts", () => ({ openBook: async () => ({ close: async () => {} }) }));

beforeEach(() => {
  showArticle.mockReset().mockResolvedValue(madeUpArticle);
});

test("the text with its figures numbered, each with its chain beneath, notes told from the body", async () => {
  const { exitCode, out } = await runWith(["show", "a1b2", "--book", "."]);
  expect(exitCode).toBe(0);
  expect(showArticle.mock.calls[0]![1]).toBe("a1b2");
  const flat = out.replace(/\s+/g, " ");
  expect(flat).toContain("[More than 4,000][1] soldiers of the northern army");
  expect(flat).toContain("[Nearly half][2] of them died.");
  expect(flat).toContain("1 More than 4,000 (> 4,000) people reported killed or wounded");
  expect(flat).toContain("“since December”: 1–31 Dec 2022 → 1 May 2023*");
  expect(flat).toContain("The Coast Ledger ← reporters (not named) ← Ada Verrin, defence minister");
  expect(flat).toContain("disputed by The army's spokesman");
  expect(flat).toContain(
    "2 Nearly half (≈ 50 %) of people cited for comparison as killed, part of [1] “More than 4,000”",
  );
  expect(out).toMatch(/\nNOTE\n│ Update 2 May/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
});

test("colour takes the place of the brackets, the number stays", async () => {
  const { out } = await runWith(["show", "a1b2", "--book", "."], { isTty: true, hasColor: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what it looks for.
  const plain = out.replace(/\u001b\[\d+m/g, "");
  expect(plain).not.toBe(out);
  expect(plain).toContain("More than 4,000[1] soldiers");
});

test("an embed is labelled with its author and day", async () => {
  const [headline, body, ...rest] = madeUpArticle.parts;
  const embed = { part: 1, author: "Ines Quill", date: "2023-05-01", url: null };
  const parts = [headline!, { ...body!, kind: "embed" as const }, ...rest];
  showArticle.mockResolvedValue({ ...madeUpArticle, parts, embeds: [embed] });
  expect((await runWith(["show", "a", "--book", "."])).out).toContain(
    "\nEMBED · INES QUILL · 1 MAY 2023\n│ [More than",
  );
});

test("a withheld article shows its tombstone and nothing else", async () => {
  const withheld = { reason: "a witness in danger", at: "2026-01-02T00:00:00Z" };
  showArticle.mockResolvedValue({ ...madeUpArticle, withheld, text: "", parts: [], figures: [] });
  const { out } = await runWith(["show", "a1b2", "--book", "."]);
  expect(out).toContain("Withheld since 2 Jan 2026: a witness in danger");
  expect(out).not.toContain("figures");
});

test("JSON is one line with everything", async () => {
  const { out } = await runWith(["show", "a1b2", "--json", "--book", "."]);
  expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(madeUpArticle)));
  expect(out.trimEnd()).not.toContain("\n");
});

test("an article that is not there is refused in the words of the book", async () => {
  const remedy = "Did you mean a1b2?";
  const fault = { code: "article-not-found", place: "show", value: "a9", expectation: "an article", remedy } as const;
  showArticle.mockRejectedValue(new BookError(fault));
  const { exitCode, out, err } = await runWith(["show", "a9", "--book", "."]);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
  expect(err).toBe('error in show: "a9" (article-not-found)\n  expected: an article\n  do this:  Did you mean a1b2?\n');
});

test("the two times reach the book; one that is none is a mistake of usage", async () => {
  await runWith(["show", "a1b2", "--book", ".", "--as-of", "2023-05-01", "--known-at", "2023-05-02T10:00Z"]);
  expect(showArticle.mock.calls[0]![2]).toEqual({ asOf: "2023-05-01", knownAt: "2023-05-02T10:00Z" });
  const { exitCode, err } = await runWith(["show", "a1b2", "--book", ".", "--as-of", "then"]);
  expect({ exitCode, told: err.includes("--as-of 2023-05-01") }).toEqual({ exitCode: 2, told: true });
});

test("without an article it is a mistake of usage", async () => {
  const { exitCode, err } = await runWith(["show"]);
  expect(exitCode).toBe(2);
  expect(err).toContain("<article> behind the command");
});
