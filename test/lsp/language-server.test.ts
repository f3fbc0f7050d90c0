/** `tollbook lsp` as an editor meets it: a process, two streams, the protocol. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applied, startProcess } from "./editor.ts";

const faulty = "Toll of the storm\n\nThe attack caused 45 casualties, including 20 dead and 30 wounded.\n";
const unbound =
  "100,000 Russian soldiers killed since December\n\nMore than 100,000 Russian soldiers have been killed since December, Kirby said.\n";
let cwd: string;
let editor: Awaited<ReturnType<typeof startProcess>>;
let err = "";

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "tollbook-lsp-"));
  editor = await startProcess({ cwd });
  editor.child.stderr.on("data", (text) => {
    err += text;
  });
});
afterAll(async () => {
  editor.child.kill();
  await rm(cwd, { recursive: true });
});

const at = (line: number, from: number, to = from) => ({
  start: { line, character: from },
  end: { line, character: to },
});

test("it says what it can", () => {
  expect(editor.server).toMatchObject({
    serverInfo: { name: "tollbook" },
    capabilities: {
      positionEncoding: "utf-16",
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ["quickfix", "source.fixAll.tollbook"] },
    },
  });
});

test("a finding is told at its characters, with the words beside it", async () => {
  const uri = editor.open("a.txt", faulty);
  expect(await editor.diagnostics(uri)).toEqual([
    {
      range: at(2, 43, 57),
      ...{ severity: 1, code: "parts-exceed-total", source: "tollbook" },
      message: expect.stringContaining("Correct one of the numbers"),
      relatedInformation: [{ location: { uri, range: at(2, 18, 20) }, message: "beside “45”" }],
    },
  ]);
});

test("characters of two code units and lines that end as Windows has it move nothing", async () => {
  const text = faulty.replace("The attack", "\u{1F30A}\u{1F30A} The attack").replaceAll("\n", "\r\n");
  const [found] = await editor.diagnostics(editor.open("b.txt", text));
  expect(found?.range).toEqual(at(2, 48, 62));
});

test("a byte order mark that the editor hands over moves nothing", async () => {
  const [found] = await editor.diagnostics(editor.open("bom.txt", `\uFEFF${faulty.split("\n\n")[1]}`));
  expect(found?.range).toEqual(at(0, 44, 58));
});

test("a page is read as the characters that the editor hands over, whatever charset it declares", async () => {
  const page = `<meta charset="windows-1252"><h1>Toll</h1>\n<p>“Fünf” – ${faulty.split("\n\n")[1]!.trim()}</p>`;
  const [found] = await editor.diagnostics(editor.open("c.html", page, "html"));
  expect(found?.range).toEqual(at(1, 55, 69));
});

test("a change that mends the draft clears it, one that breaks it is told again, closing clears all", async () => {
  const uri = editor.open("d.txt", faulty);
  await editor.diagnostics(uri);
  editor.change(uri, 2, [{ range: at(2, 55, 57), text: "25" }]);
  expect(await editor.diagnostics(uri, 2)).toEqual([]);
  editor.change(uri, 3, [{ text: faulty }]);
  editor.change(uri, 4, [{ text: `${faulty}\n${faulty.split("\n\n")[1]}` }]);
  expect(await editor.diagnostics(uri, 4)).toHaveLength(2);
  editor.close(uri);
  expect((await editor.published(uri, null)).diagnostics).toEqual([]);
});

test("the pointer over a figure shows how it is read", async () => {
  const text = "At least 12 people were killed in Kharkiv on Monday, the governor told Interfax.\n";
  const uri = editor.open("e.txt", text);
  const shown = await editor.hover(uri, { line: 0, character: 4 });
  expect(shown).toContain("**“At least 12”** (≥ 12) people reported killed");
  expect(shown).toContain("in Kharkiv · “Monday”");
  expect(shown).toContain("Interfax ← governor (not named)");
  expect(await editor.hover(uri, { line: 0, character: 60 })).toBeNull();
});

test("the pointer over a finding shows it with what it rests on", async () => {
  const uri = editor.open("f.txt", faulty);
  const shown = await editor.hover(uri, { line: 2, character: 50 });
  expect(shown).toContain("**error** · parts-exceed-total");
  expect(shown).toContain("- beside line 3: “45”");
});

test("the safe edit, applied, makes the finding vanish", async () => {
  const uri = editor.open("g.txt", unbound);
  const [finding] = await editor.diagnostics(uri);
  const [action] = await editor.actions(uri, finding!.range, ["quickfix"]);
  expect(action).toMatchObject({
    kind: "quickfix",
    isPreferred: true,
    diagnostics: [{ code: "headline-drops-bound" }],
  });
  const text = applied(action!, unbound);
  expect(text).toBe(`More than ${unbound}`);
  editor.change(uri, 2, [{ text }]);
  expect(await editor.diagnostics(uri, 2)).toEqual([]);
});

test("all safe edits at once, when the editor asks for that alone", async () => {
  const uri = editor.open("h.txt", unbound);
  const actions = await editor.actions(uri, at(0, 0), ["source.fixAll"]);
  expect(actions.map(({ kind, title }) => [kind, title])).toEqual([
    ["source.fixAll.tollbook", "Put in the one safe edit"],
  ]);
  expect(applied(actions[0]!, unbound)).toBe(`More than ${unbound}`);
});

test.each([
  ["i.txt", "plaintext", faulty, "[tollbook-ignore parts-exceed-total]\nThe attack"],
  ["i.md", "markdown", `# ${faulty}`, "<!-- tollbook-ignore parts-exceed-total -->\nThe attack"],
  [
    "i.html",
    "html",
    `<h1>Toll</h1>\n<p>${faulty.split("\n\n")[1]!.trim()}</p>`,
    "<!-- tollbook-ignore parts-exceed-total -->\n<p>The attack",
  ],
])("%s: a comment silences the finding", async (name, languageId, text, expected) => {
  const uri = editor.open(name, text, languageId);
  const [finding] = await editor.diagnostics(uri);
  const action = (await editor.actions(uri, finding!.range)).find(({ title }) => title.startsWith("Silence"));
  const silenced = applied(action!, text);
  expect(silenced).toContain(expected);
  editor.change(uri, 2, [{ text: silenced }]);
  expect(await editor.diagnostics(uri, 2)).toEqual([]);
});

test("an empty draft has nothing to mend; one that cannot be read says why", async () => {
  expect(await editor.diagnostics(editor.open("untitled:1", ""))).toEqual([]);
  const [told] = await editor.diagnostics(editor.open("k.txt", "%PDF-1.4 \u0000\u0001\u0002"));
  expect(told).toMatchObject({ range: at(0, 0), severity: 2 });
});

test("asked to, it shuts down; nothing but the protocol was written", async () => {
  expect(await editor.shutdown()).toBe(0);
  expect([err, editor.faults, editor.messages]).toEqual(["", [], []]);
});
