/** The built program as a user runs it: a process, pipes, exit codes, a real book. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BuiltProgram, buildProgram } from "./built-program.ts";

let program: BuiltProgram;
let book = "";

const tableIn = (out: string) => out.slice(out.indexOf("How many"), out.indexOf("Try next"));

beforeAll(() => {
  program = buildProgram();
  book = join(mkdtempSync(join(tmpdir(), "tollbook-built-")), "book");
});
afterAll(() => {
  program.remove();
  rmSync(join(book, ".."), { recursive: true, force: true });
});

test("it tells its version", async () => {
  expect(await program.run(["--version"])).toMatchObject({
    exitCode: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test("the first look: the sample case is added, its figures are shown; again, nothing changes", async () => {
  const first = await program.run(["start", "--once", "--book", book]);
  expect(first.exitCode).toBe(0);
  expect(first.out).toMatch(/ articles added/);
  const again = await program.run(["start", "--once", "--book", book]);
  expect(again.out).toMatch(/8 already in the book: nothing changed\.\n/);
  expect(tableIn(again.out)).toBe(tableIn(first.out));
}, 120_000);

test("its figures, as JSON, stand where they say in the article that show prints", async () => {
  const rows = JSON.parse((await program.run(["figures", "--json", "--book", book])).out);
  expect(rows.length).toBeGreaterThan(20);
  const { articleId, figure } = rows[0];
  const view = JSON.parse((await program.run(["show", articleId, "--json", "--book", book])).out);
  expect(view.text.slice(figure.span.start, figure.span.end)).toBe(figure.span.exact);
}, 60_000);

test("a withheld article is in no list any more, and the book stays well", async () => {
  const [{ articleId }] = JSON.parse((await program.run(["articles", "--json", "--book", book])).out);
  const done = await program.run(["withhold", articleId, "--reason", "a test", "--who", "tester", "--book", book]);
  expect(done).toMatchObject({ exitCode: 0, err: "" });
  expect((await program.run(["rebuild", "--book", book])).exitCode).toBe(0);
  expect((await program.run(["figures", "--json", "--book", book])).out).not.toContain(articleId);
  expect((await program.run(["doctor", "--book", book])).exitCode).toBe(0);
}, 120_000);

/** Waits for the lock's own word: a command that asked for the book too early would take it from the holder. */
async function holdsLock(pid: number): Promise<void> {
  const folder = join(book, "lock");
  const isHeld = () => readdirSync(folder).some((file) => readFileSync(join(folder, file), "utf8").includes(`${pid}`));
  while (!isHeld()) await new Promise((resolve) => setTimeout(resolve, 50));
}

test("a book that another process holds is not touched", async () => {
  const holder = program.start(["add", "-", "--book", book]);
  holder.stdin.write("{");
  await holdsLock(holder.pid!);
  const refused = await program.run(["articles", "--book", book]);
  holder.kill("SIGKILL");
  expect(refused).toMatchObject({ exitCode: 3, out: "" });
  expect(refused.err).toContain(String(holder.pid));
}, 60_000);

test("a pipe whose reader goes away ends quietly", async () => {
  const child = program.start(["extract", "--jsonl"]);
  const line = `${JSON.stringify({ id: "a", text: "Officials said 12 people were killed. ".repeat(40) })}\n`;
  child.stdin.on("error", () => {});
  child.stdin.write(line.repeat(200));
  let err = "";
  child.stderr.on("data", (text) => {
    err += text;
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const exitCode = await new Promise((resolve) => child.once("close", resolve));
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
}, 60_000);

test("a huge line, and garbage around it, give a line each", async () => {
  const huge = JSON.stringify({ id: "huge", text: "The committee met again. ".repeat(100_000) });
  const { exitCode, out } = await program.run(["extract", "--jsonl"], `{\n${huge}\n\u0000\n`);
  const documents = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect({ exitCode, ids: documents.map(({ id }) => id) }).toEqual({ exitCode: 0, ids: [null, "huge", null] });
}, 60_000);

test("interrupted, it says so by its exit code", async () => {
  const child = program.start(["extract", "--jsonl"]);
  child.stdin.write('{"id":"a","text":"x"}\n');
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.once("close", resolve))).toBe(130);
}, 60_000);
