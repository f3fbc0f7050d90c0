/** `tollbook lsp` beside a book, and with settings, right and wrong. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { DidChangeConfigurationNotification } from "vscode-languageserver-protocol/node";
import { checkThere } from "../../src/remote/check-there.ts";
import { type Book, openBook } from "../../src/usecases/open-book.ts";
import { removeFolders } from "../store/test-books.ts";
import { sampleBook, startSample } from "../web/sample-server.ts";
import { type Editor, startEditor } from "./editor.ts";

const faulty = "Toll of the storm\n\nThe attack caused 45 casualties, including 20 dead and 30 wounded.\n";
const narrowed =
  "US puts Russian losses at more than 100,000\n\nRussia has suffered more than 100,000 casualties in Bakhmut since December, including more than 20,000 killed, nearly half of them from the Wagner Group, John Kirby, the spokesman of the National Security Council, said on Monday.\n";
const narrowedRange = { start: { line: 2, character: 52 }, end: { line: 2, character: 59 } };
let book: Book;
let cwd: string;
let editor: Editor | undefined;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "tollbook-lsp-"));
  book = await sampleBook();
}, 240_000);
afterEach(async () => {
  editor?.input.end();
  await editor?.exitCode;
  editor = undefined;
  await rm(join(cwd, "tollbook.check.json"), { force: true });
});
afterAll(async () => {
  await removeFolders();
  await rm(cwd, { recursive: true });
});

const codes = async (uri: string, version = 1) => (await editor!.diagnostics(uri, version)).map(({ code }) => code);

test("a server that has the book open is asked; what it refuses is told, and the text is checked all the same", async () => {
  const server = await startSample(book);
  const environment = { checkThere };
  try {
    const settings = { book: book.folder, date: "2023-05-03", severities: { "place-narrowed": "error" } };
    editor = await startEditor({ cwd, environment, initializationOptions: settings });
    const uri = editor.open("a.md", `\uFEFF# ${narrowed}`, "markdown");
    await expect.poll(() => codes(uri)).toEqual(["place-narrowed"]);
    const [{ range, severity } = { range: null, severity: null }] = await editor.diagnostics(uri);
    expect({ range, severity }).toEqual({ range: narrowedRange, severity: 1 });
    expect(await editor.hover(uri, narrowedRange.start)).toContain("- in the book, Parley, 2023-05-02: “Ukraine”");
    expect(editor.messages).toEqual([]);
    expect(await codes(editor.open("b.txt", `${faulty}${"It rained. ".repeat(12_000)}`))).toEqual([
      "parts-exceed-total",
    ]);
    await expect.poll(() => editor!.messages).toEqual([expect.stringMatching(/without the book.*120000 characters/)]);
  } finally {
    await server.close();
  }
}, 120_000);

test("a book in use is told once, and the text is checked all the same; later it is opened, and let go at the end", async () => {
  editor = await startEditor({ cwd, initializationOptions: { book: book.folder, date: "2023-05-03" } });
  expect(await codes(editor.open("a.txt", faulty))).toEqual(["parts-exceed-total"]);
  expect(await codes(editor.open("b.txt", faulty))).toEqual(["parts-exceed-total"]);
  await expect.poll(() => editor!.messages).toEqual([expect.stringMatching(/without the book.*"test" has had open/)]);
  await editor.shutdown();

  await book.close();
  editor = await startEditor({ cwd, options: ["--book", book.folder], initializationOptions: { date: "2023-05-03" } });
  const uri = editor.open("c.txt", narrowed);
  await expect.poll(() => codes(uri), { timeout: 30_000 }).toEqual(["place-narrowed"]);
  const [{ range, message } = { range: null, message: "" }] = await editor.diagnostics(uri);
  expect(range).toEqual(narrowedRange);
  expect(message).toContain("\n- in the book, Parley, 2023-05-02: “Ukraine”");
  expect(await editor.hover(uri, range!.start)).toContain("- in the book, Parley, 2023-05-02: “Ukraine”");
  expect(await editor.shutdown()).toBe(0);
  await (await openBook({ folder: book.folder, now: () => new Date(0) })).close();
}, 120_000);

test("the configuration beside the drafts holds; one that is wrong is told and passed over", async () => {
  await writeFile(join(cwd, "tollbook.check.json"), '{"severities": {"parts-exceed-total": "note"}}');
  editor = await startEditor({ cwd });
  expect(await editor.diagnostics(editor.open("a.txt", faulty))).toMatchObject([{ severity: 3 }]);
  await writeFile(join(cwd, "tollbook.check.json"), '{"severities": {"parts-exceeds-total": "off"}}');
  expect(await editor.diagnostics(editor.open("b.txt", faulty))).toMatchObject([{ severity: 1 }]);
  expect(editor.messages).toEqual([expect.stringContaining("parts-exceeds-total")]);
});

test("what the editor sets holds at once; what is wrong in it is told", async () => {
  editor = await startEditor({ cwd, initializationOptions: { severities: { "parts-exceed-total": "off" } } });
  const uri = editor.open("a.txt", faulty);
  expect(await codes(uri)).toEqual([]);
  const set = (tollbook: object) =>
    editor!.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { tollbook } });
  await set({ severities: { "parts-exceed-total": "note" } });
  await expect.poll(() => codes(uri)).toEqual(["parts-exceed-total"]);
  await set({ boks: "x" });
  await expect.poll(() => editor!.messages).toEqual([expect.stringContaining("boks")]);
});

test("a book that is not there is told, and a draft in no file is checked", async () => {
  editor = await startEditor({ cwd, options: ["--book", join(cwd, "none")] });
  expect(await codes(editor.open("untitled:Untitled-1", faulty))).toEqual(["parts-exceed-total"]);
  await expect.poll(() => editor!.messages).toEqual([expect.stringContaining("the folder of a book")]);
});
