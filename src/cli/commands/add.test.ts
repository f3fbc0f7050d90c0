import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { AddResult, DocumentInput } from "../../usecases/add-documents.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

const seen = vi.hoisted((): { inputs: DocumentInput[]; folder: string } => ({ inputs: [], folder: "" }));
vi.mock("../../usecases/open-book.ts", () => ({
  openBook: async ({ folder }: { folder: string }) => {
    seen.folder = folder;
    return { close: async () => {} };
  },
}));
vi.mock("../../usecases/add-documents.ts", () => ({
  async *addDocuments(_book: unknown, inputs: AsyncIterable<DocumentInput>): AsyncGenerator<AddResult> {
    for await (const input of inputs) {
      const text = Buffer.from(input.bytes).toString();
      const isKnown = seen.inputs.some(({ bytes }) => Buffer.from(bytes).toString() === text);
      seen.inputs.push(input);
      const problem = { code: "is-binary", place: input.place, message: "No text.", remedy: "Give text." };
      const isNew = text === "NEWER";
      const common = {
        ...{ place: input.place, versionId: "v-1", headline: `About ${input.place}`, figures: 2 },
        ...{ figureChanges: isNew ? 2 : null, withoutNote: isNew ? 1 : null },
      };
      if (text === "BAD") yield { ...common, articleId: null, outcome: "refused", problems: [problem] };
      else if (isNew) yield { ...common, articleId: "a-1", outcome: "new-version", problems: [] };
      else yield { ...common, articleId: "a-1", outcome: isKnown ? "known" : "added", problems: [] };
    }
  },
}));

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "tollbook-add-"));
  mkdirSync(join(cwd, "pages/deep"), { recursive: true });
  writeFileSync(join(cwd, "pages/a.html"), "<p>a");
  writeFileSync(join(cwd, "pages/deep/b.TXT"), "b");
  writeFileSync(join(cwd, "pages/picture.png"), "png");
  writeFileSync(join(cwd, "bad.html"), "BAD");
  writeFileSync(join(cwd, "feed.ndjson"), '{"text":"one"}\n\n{"text":"two"}');
});
afterAll(() => rmSync(cwd, { recursive: true }));
beforeEach(() => {
  seen.inputs = [];
});

const add = (args: readonly string[], wishes: Parameters<typeof runWith>[1] = {}) =>
  runWith(["add", ...args], { cwd, ...wishes });

test("files, folders, patterns and JSON lines, each once, in order, each in a line", async () => {
  const { exitCode, out, err } = await add(["feed.ndjson", "pages", "pages/*.html"]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  expect(seen.inputs.map(({ place, format }) => [place, format])).toEqual([
    ["feed.ndjson:1", "json-line"],
    ["feed.ndjson:3", "json-line"],
    ["pages/a.html", "html"],
    ["pages/deep/b.TXT", "plain-text"],
  ]);
  expect(out).toContain("added        pages/a.html  a-1  2 figures  “About pages/a.html”\n");
  expect(out).toContain("4 articles added (8 figures).\n");
});

test("the same bytes again change nothing, and that is said", async () => {
  const { exitCode, out } = await add(["-", "pages/a.html"], { input: "<p>a" });
  expect(exitCode).toBe(0);
  expect(out).toContain("known        pages/a.html");
  expect(out).toContain("1 article added; 1 already in the book: nothing changed (4 figures).");
});

test("of a new version it says what changed in its figures, and without a note", async () => {
  expect((await add(["-"], { input: "NEWER" })).out).toContain("2 figures  2 changes, 1 without a note  “About -”");
  const shown = await add(["-"], { input: "NEWER", isTty: true, columns: 100 });
  expect(shown.out).toContain("2 changes, 1 without a note");
});

test("what is refused or missing is told, and does not stop the others", async () => {
  const { exitCode, out, err } = await add([
    "bad.html",
    "nowhere",
    "none-*.html",
    "https://example.org/x",
    "pages/a.html",
  ]);
  expect(exitCode).toBe(1);
  expect(out).toContain("1 article added; 4 refused");
  expect(err).toContain("problem in bad.html: No text. (is-binary)\n  do this:  Give text.");
  expect(err).toContain("error in nowhere (input-not-found)");
  expect(err).toContain("error in none-*.html (input-not-found)");
  expect(err).toContain("--url https://example.org/x");
});

test("standard input is JSON lines when it begins with a brace, one document else", async () => {
  await add(["-"], { input: '\n {"text":"one"}\n{"text":"two"}\n' });
  expect(seen.inputs.map(({ place, format }) => [place, format])).toEqual([
    ["-:2", "json-line"],
    ["-:3", "json-line"],
  ]);
  seen.inputs = [];
  await add(["-"], { input: "Officials said\n{nothing}" });
  expect(seen.inputs.map(({ place, format }) => [place, format])).toEqual([["-", undefined]]);
});

test("date, address and outlet are said of the document", async () => {
  await add(["bad.html", "--date", "2023-05-01", "--url", "https://example.org/x", "--outlet", "The Ledger"]);
  expect(seen.inputs[0]).toMatchObject({ date: "2023-05-01", url: "https://example.org/x", outlet: "The Ledger" });
});

test.each([
  [["pages", "--url", "https://example.org/x"], "url-for-many"],
  [["feed.ndjson", "--url", "https://example.org/x"], "url-for-many"],
  [["bad.html", "--url", "example"], "not-an-address"],
  [["bad.html", "--date", "May"], "not-a-day"],
  [[], "<path> behind the command"],
])("%j is refused before anything is added", async (args, told) => {
  const { exitCode, err } = await add(args);
  expect(exitCode).toBe(2);
  expect(err).toContain(told);
  expect(seen.inputs).toEqual([]);
});

test("on a terminal a bar goes by, and few documents are listed within the width", async () => {
  const { out, err } = await add(["pages", "bad.html"], { isTty: true, columns: 60 });
  expect(err).toContain("░");
  expect(out).toMatch(/added +pages\/a\.html +2 figures/);
  expect(out).toMatch(/refused +bad\.html/);
  expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("as JSON, one object a document and nothing else", async () => {
  const { out } = await add(["pages", "--json"]);
  const results = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as AddResult);
  expect(results.map(({ outcome }) => outcome)).toEqual(["added", "added"]);
});

test("interrupted, it stops between two documents", async () => {
  const interruption = new AbortController();
  interruption.abort();
  const { exitCode } = await add(["pages"], { interrupted: interruption.signal });
  expect({ exitCode, read: seen.inputs.length }).toEqual({ exitCode: 130, read: 0 });
});

test.each([
  [["--book", "mine"], {}, "mine"],
  [[], { TOLLBOOK_BOOK: "theirs" }, "theirs"],
])("the book is %j with %j", async (args, env, folder) => {
  await add(["bad.html", ...args], { env });
  expect(seen.folder).toBe(join(cwd, folder));
});

test("without a name the book lives at home, and a tilde means home", async () => {
  await add(["bad.html"]);
  expect(seen.folder).toBe(join("home-of-nobody", ".tollbook"));
  await add(["bad.html", "--book=~/x"]);
  expect(seen.folder).toBe(join("home-of-nobody", "x"));
});
