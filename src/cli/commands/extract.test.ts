import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExplainedDocument } from "../../domain/explanation.ts";
import { runWith } from "../fake-environment.spec-kit.ts";

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "tollbook-extract-"));
  const page = "<!doctype html><title>Flood</title><article><h1>Flood in the valley</h1>";
  const words = "<p>The flood killed at least 12 people in the valley, the mayor said on Monday.</p></article>";
  writeFileSync(join(cwd, "page.html"), page + words);
});
afterAll(() => rmSync(cwd, { recursive: true }));

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ExplainedDocument);
const text = "Officials said at least 12 people were killed.";

test("a document a line in, one a line out, in order, whatever the lines hold", async () => {
  const input = [`{"id":"a","text":"${text}"}`, "", "  ", "{garbage", '{"id":"b","text":"Nothing\u2028here."}\r', "7"];
  const { exitCode, out } = await runWith(["extract", "--jsonl"], { input: input.join("\n") });
  const documents = linesOf(out);
  expect(exitCode).toBe(0);
  expect(documents.map(({ id }) => id)).toEqual(["a", null, "b", null]);
  expect(documents[0]!.figures.map(({ span }) => span.exact)).toEqual(["at least 12"]);
  expect(documents[1]!.problems[0]).toMatchObject({ place: "line 4" });
  expect(documents[3]!.problems).not.toEqual([]);
});

test("dates come only when asked for", async () => {
  const input = `{"id":"a","text":"${text} On 1 May 2023 it rained."}`;
  expect(linesOf((await runWith(["extract", "--jsonl"], { input })).out)[0]).not.toHaveProperty("timex");
  const dated = linesOf((await runWith(["extract", "--jsonl", "--dates"], { input })).out)[0]!;
  expect(dated.timex!.map(({ value }) => value)).toContain("2023-05-01");
});

test("one page, as JSON and as text with its figures marked", async () => {
  const json = await runWith(["extract", "page.html", "--date", "2023-05-01", "--json"], { cwd });
  const document = JSON.parse(json.out) as ExplainedDocument;
  expect(document).toMatchObject({ id: "page.html", date: "2023-05-01" });
  expect(document.figures).toHaveLength(1);
  const read = await runWith(["extract", "page.html"], { cwd });
  expect(read.exitCode).toBe(0);
  expect(read.out).toContain("killed [at least 12][1] people");
});

test("how each figure came about, for people and for programs", async () => {
  const input = "In Homs a raid killed 12 men and took 3 tanks on 4 May.\n\nIt rained.";
  const told = await runWith(["extract", "--explain", "--date", "2023-05-05"], { input });
  expect(told.exitCode).toBe(0);
  expect(told.out).toContain("killed [12][f1] men and took [3][a] tanks");
  expect(told.out).toMatch(/rule +outcome-then-count +[1-9]\d* asked before did not read it/);
  expect(told.out).toMatch(/where +“Homs” +in its own sentence · tie-place/);
  expect(told.out).toContain("a  3 is no figure: it counts “tanks”, which no toll counts · figure-rules");
  expect(told.out).toContain("Not looked at, line 3: nothing in it tells what became of anybody");
  const json = await runWith(["extract", "--explain", "--json"], { input });
  const { explanation } = JSON.parse(json.out) as ExplainedDocument;
  expect(explanation!.figures[0]).toMatchObject({ id: "f1", rule: "outcome-then-count" });
  expect(JSON.parse((await runWith(["extract", "--json"], { input })).out)).not.toHaveProperty("explanation");
  const nothing = await runWith(["extract", "--explain"], { input: "It rained in the valley all of the day." });
  expect(nothing.out).toContain("0 figures, 0 other numbers.");
});

test("standard input without --jsonl is one document; an empty one is refused", async () => {
  expect((await runWith(["extract"], { input: text })).out).toContain("[at least 12][1]");
  const empty = await runWith(["extract"], { input: "" });
  expect(empty.exitCode).toBe(1);
  expect(empty.err).toContain("problem in -:");
});

test("a file that is not there, and a folder, are refused with their place", async () => {
  const missing = await runWith(["extract", "gone.html"], { cwd });
  expect(missing).toMatchObject({ exitCode: 1, out: "" });
  expect(missing.err).toContain("gone.html: ");
  expect((await runWith(["extract", "."], { cwd })).err).toContain("is-a-folder");
});

test("on a terminal with nothing piped in it says what it wants", async () => {
  const { environment, err } = (await import("../fake-environment.spec-kit.ts")).fakeEnvironment();
  const { runCommandLine } = await import("../run-command-line.ts");
  const stdin = Object.assign(environment.stdin, { isTTY: true });
  expect(await runCommandLine(["extract"], { ...environment, stdin })).toBe(2);
  expect(err()).toContain("input-missing");
});

test("vague numerals under a policy that is named, and printed where it is not the default", async () => {
  const input = '{"id":"a","text":"The flood killed dozens of people and displaced several hundred."}';
  const lowsOf = ({ figures }: ExplainedDocument) => figures.map(({ quantity }) => [quantity.low, quantity.high]);
  const stated = linesOf((await runWith(["extract", "--jsonl"], { input })).out)[0]!;
  expect(lowsOf(stated)).toEqual([
    [24, null],
    [200, null],
  ]);
  expect(stated).not.toHaveProperty("vaguePolicy");
  const acled = linesOf((await runWith(["extract", "--jsonl", "--vague", "acled"], { input })).out)[0]!;
  expect(acled.vaguePolicy).toBe("acled");
  expect(lowsOf(acled)).toEqual([
    [12, null],
    [200, null],
  ]);
  const named = linesOf((await runWith(["extract", "--jsonl", "--vague", "stated"], { input })).out)[0]!;
  expect(named).toEqual(stated);
});

test("a policy that does not exist is refused", async () => {
  const { exitCode, err } = await runWith(["extract", "--jsonl", "--vague", "loose"], { input: "" });
  expect(exitCode).toBe(2);
  expect(err).toContain("not-a-policy");
});
