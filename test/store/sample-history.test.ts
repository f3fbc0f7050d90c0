/** The sample's corrected page from end to end: added, and its correction told by history, corrections and diff. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runWith } from "../../src/cli/fake-environment.spec-kit.ts";
import type { ArticleHistory } from "../../src/usecases/history-view.ts";
import { newFolder, removeFolders } from "./test-books.ts";

vi.setConfig({ testTimeout: 60_000 });

const url = "https://www.quillmark.example/russia-casualties-bakhmut-kirby-1797431";
const pages = ["sample/2023-05-01-quillmark-weekly.html", "sample/2023-05-02-quillmark-weekly.html"];
let folder: string;

const tollbook = async (...args: string[]) => {
  const { exitCode, out, err } = await runWith([...args, "--book", folder], { columns: 120 });
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  return out;
};

beforeAll(async () => {
  folder = await newFolder();
  for (const page of pages) await tollbook("add", page, "--url", url);
}, 120_000);
afterAll(removeFolders);

async function correctionsOf(reference: string): Promise<ArticleHistory> {
  return JSON.parse(await tollbook("corrections", reference, "--json"));
}

describe("the corrected article", () => {
  test("both notes are told with label, time and what they say changed, and each tells what the versions show", async () => {
    const { article, versions, corrections, silentChanges } = await correctionsOf(url);
    expect(article).toMatchObject({ outlet: "Quillmark Weekly", url });
    expect(versions.map(({ at }) => at)).toEqual(["2023-05-01T15:47:00-04:00", "2023-05-02T08:30:00-04:00"]);
    const [first, second] = versions.map(({ id }) => id);
    expect(corrections.map(({ label, kind, at, version, between }) => [label, kind, at, version, between])).toEqual([
      ["Update", "update", "2023-05-01T17:58:00-04:00", second, [first, second]],
      ["Update", "update", "2023-05-02T08:30:00-04:00", second, [first, second]],
    ]);
    const [comment, place] = corrections;
    expect(comment).toMatchObject({ changes: [], reach: "additions", onTheWordOf: null });
    expect(place).toMatchObject({ touches: ["headline", "body"], onTheWordOf: { exact: "Sean Savett" } });
    const told = { slot: "place", from: "Bakhmut", to: "Ukraine", measure: "casualties", isSeen: true };
    expect(place!.changes).toEqual([expect.objectContaining(told)]);
    const accounted = (await correctionsOf(url)).changes.find(({ figure }) => figure === place!.changes[0]!.figure);
    expect(accounted).toMatchObject({ slot: "place", part: "body", account: { by: "note", version: second } });
    expect(silentChanges).toEqual([]);
  });

  test("it is the same by id, beginning of an id and file name, and in the whole book", async () => {
    const corrections = await correctionsOf(url);
    const { article, versions } = corrections;
    for (const reference of [article.id, versions[0]!.id, versions[1]!.id.slice(0, 9), ...pages]) {
      expect(await correctionsOf(reference), reference).toEqual(corrections);
    }
    const book: ArticleHistory = JSON.parse(await tollbook("corrections", "--json"));
    expect(book).toEqual({ ...corrections, article: null });
    expect(JSON.parse(await tollbook("history", url, "--json"))).toEqual(corrections);
  });

  test("is told in words", async () => {
    const flat = (await tollbook("history", pages[1]!)).replace(/\s+/g, " ");
    expect(flat).toContain("2 2 May 2023, 08:30 −04:00 · 8 figures");
    expect(flat).toContain("headline: Russia Has Taken More Than 100,000 Casualties Since December, White House Says");
    expect(flat).toContain("Note 2: Update · 2 May 2023, 08:30 −04:00 · on the word of Sean Savett");
    expect(flat).toMatch(/where Bakhmut → Ukraine “more than 100,000” casualties, body note 2/);
    const diff = (await tollbook("diff", pages[0]!, "1", "2")).replace(/\s+/g, " ");
    expect(diff).toContain("headline: [-Bakhmut Has Cost-] Russia {+Has Taken+} More Than 100,000 Casualties");
  });

  test("by its own time it stood uncorrected for a day", async () => {
    const before = ["--as-of", "2023-05-02T08:29:59-04:00"];
    const early: ArticleHistory = JSON.parse(await tollbook("history", url, "--json", ...before));
    expect(early).toMatchObject({ versions: [{ number: 1 }], corrections: [], changes: [] });
    expect(await tollbook("show", url, ...before)).toContain("Bakhmut Has Cost Russia");
    expect(await tollbook("show", url, "--as-of", "2023-05-02T08:30:00-04:00")).toContain("Russia Has Taken");
    const figures = JSON.parse(await tollbook("figures", "--json", ...before));
    expect(new Set(figures.map((row: { versionId: string }) => row.versionId))).toEqual(
      new Set([early.versions[0]!.id]),
    );
  });
});
