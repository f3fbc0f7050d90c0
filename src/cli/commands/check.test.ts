import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeEnvironment, runWith } from "../fake-environment.spec-kit.ts";
import { runCommandLine } from "../run-command-line.ts";

const faulty = "Toll of the storm\n\nThe attack caused 45 casualties, including 20 dead and 30 wounded.\n";
const clean = "Toll of the storm\n\nThe attack caused 45 casualties, including 20 dead and 25 wounded.\n";
const unbound =
  "100,000 Russian soldiers killed since December\n\nMore than 100,000 Russian soldiers have been killed since December, Kirby said.\n";
let cwd: string;

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "tollbook-check-"));
  await writeFile(join(cwd, "draft.txt"), faulty);
  await writeFile(join(cwd, "clean.txt"), clean);
});
afterEach(() => rm(cwd, { recursive: true }));

const check = (args: readonly string[], more: object = {}) => runWith(["check", ...args], { cwd, ...more });

test("a draft from a pipe is Markdown where it begins as such", async () => {
  const markdown = `# ${faulty.replace("20 dead", "**20** [dead](https://x.example)")}`;
  const { findings } = JSON.parse((await check(["--format", "json"], { input: markdown })).out);
  expect(findings).toMatchObject([{ span: { exact: "20 dead and 30" }, at: { line: 3, column: 46, endColumn: 83 } }]);
});

test("a finding is told at its line, underlined, with why and what to do", async () => {
  const { exitCode, out } = await check(["draft.txt"]);
  expect(exitCode).toBe(1);
  const lines = out.split("\n");
  expect(lines[0]).toBe("draft.txt:3:44  error  parts-exceed-total");
  expect(lines[2]!.indexOf("~")).toBe(lines[1]!.indexOf("20 dead and 30"));
  expect(out).toContain("Correct one of the numbers");
  expect(out).toContain("beside line 3: “45”");
  expect(out).toContain("1 finding: 1 error in 1 draft.");
});

test("a line wider than the terminal is cut where it is not read", async () => {
  const wide = `Toll\n\n${"It was a long day in the town. ".repeat(6)}${faulty.split("\n\n")[1]!.trim()} ${"It rained. ".repeat(9)}\n`;
  const [, line, mark] = (await check([], { input: wide, columns: 60 })).out.split("\n");
  expect(line).toMatch(/^ {2}….*20 dead and 30 wounded.*…$/);
  expect(line!.length).toBeLessThan(60);
  expect(line!.slice(mark!.indexOf("~"), mark!.length)).toBe("20 dead and 30");
});

test("a draft without a fault gives no finding and exit code 0", async () => {
  const { exitCode, out } = await check(["clean.txt"]);
  expect([exitCode, out]).toEqual([0, "Nothing found in 1 draft.\n"]);
});

test("a draft on standard input", async () => {
  const { exitCode, out } = await check([], { input: faulty });
  expect(exitCode).toBe(1);
  expect(out).toContain("-:3:44  error");
});

test("JSON has every finding with its characters, its place and what it rests on", async () => {
  const { out } = await check(["draft.txt", "clean.txt", "--format", "json"]);
  const { findings } = JSON.parse(out);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    ...{ rule: "parts-exceed-total", severity: "error", draft: "draft.txt", edit: null },
    span: { exact: "20 dead and 30" },
    at: { line: 3, column: 44, endLine: 3, endColumn: 58 },
    evidence: [{ from: "draft", span: { exact: "45" } }],
  });
  expect(faulty.slice(findings[0].span.start, findings[0].span.end)).toBe("20 dead and 30");
});

test("SARIF names the rule, the region, the words beside it and the safe edit", async () => {
  await writeFile(join(cwd, "a #1.txt"), unbound);
  const { out } = await check(["draft.txt", "a #1.txt", join(cwd, "clean.txt"), "gone.txt", "--format", "sarif"]);
  const { version, runs } = JSON.parse(out);
  expect(version).toBe("2.1.0");
  const [{ tool, results, artifacts, invocations, columnKind }] = runs;
  expect(columnKind).toBe("utf16CodeUnits");
  expect(results.map(({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => [ruleId, ruleIndex])).toEqual(
    ["parts-exceed-total", "headline-drops-bound"].map((name) => [
      name,
      tool.driver.rules.findIndex(({ id }: { id: string }) => id === name),
    ]),
  );
  const artifactLocation = { uri: "draft.txt", uriBaseId: "%SRCROOT%", index: 0 };
  expect(results[0]).toMatchObject({
    level: "error",
    locations: [{ physicalLocation: { artifactLocation, region: { startLine: 3, startColumn: 44, endColumn: 58 } } }],
    relatedLocations: [{ physicalLocation: { artifactLocation, region: { startLine: 3, snippet: { text: "45" } } } }],
  });
  expect(results[0]).not.toHaveProperty("fixes");
  expect(results[1].fixes[0].artifactChanges[0]).toEqual({
    artifactLocation: { uri: "a%20%231.txt", uriBaseId: "%SRCROOT%", index: 1 },
    replacements: [
      {
        deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 8 },
        insertedContent: { text: "More than 100,000" },
      },
    ],
  });
  expect(artifacts[2].location.uri).toMatch(/^file:\/\/\/.*clean\.txt$/);
  expect(invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ descriptor: { id: "system-enoent" }, level: "error" }],
  });
});

test("annotations of a workflow, with columns only within one line", async () => {
  const { out } = await check(["draft.txt", "--format", "github"]);
  expect(out).toMatch(
    /^::error file=draft\.txt,line=3,endLine=3,col=44,endColumn=58,title=parts-exceed-total::The parts/,
  );
  const broken = faulty.replace("dead and", "dead\nand");
  const piped = await check(["--format", "github", "-", "gone.txt"], { input: broken });
  expect(piped.out.split("\n")[0]).toMatch(/^::error line=3,endLine=4,title=parts-exceed-total::/);
  expect(piped.out.split("\n")[1]).toMatch(/^::error file=gone\.txt,title=system-enoent::There is no such file/);
});

test("the configuration beside the drafts sets severities, and a slip in it is told", async () => {
  await writeFile(join(cwd, "tollbook.check.json"), '{"severities": {"parts-exceed-total": "note"}}');
  const { exitCode, out } = await check(["draft.txt"]);
  expect([exitCode, out.split("\n")[0]]).toEqual([0, "draft.txt:3:44  note  parts-exceed-total"]);
  expect((await check(["draft.txt", "--fail-on", "note"])).exitCode).toBe(1);
  await writeFile(join(cwd, "tollbook.check.json"), '{"severities": {"parts-exceeds-total": "off"}}');
  const slip = await check(["draft.txt"]);
  expect(slip.exitCode).toBe(2);
  expect(slip.err).toContain("parts-exceeds-total");
  expect(slip.err).toContain("check --list");
});

test("the configuration in a draft's own folder holds for it, wherever the command runs", async () => {
  await mkdir(join(cwd, "desk"));
  await writeFile(join(cwd, "desk", "draft.txt"), faulty);
  await writeFile(join(cwd, "desk", "tollbook.check.json"), '{"failOn": "never"}');
  expect((await check(["desk/draft.txt"])).exitCode).toBe(0);
  expect((await check(["desk/draft.txt", "draft.txt"])).exitCode).toBe(1);
  expect((await check(["desk/draft.txt", "--fail-on", "error"])).exitCode).toBe(1);
});

test.each(["--config", "--baseline"])("a file for %s that is not there is a wrong command line", async (flag) => {
  const { exitCode, err } = await check(["clean.txt", flag, "gone.json"]);
  expect([exitCode, err]).toEqual([2, expect.stringContaining("no such file")]);
  expect((await check(["clean.txt", flag, "."])).err).toContain("a folder");
});

test("a comment silences its paragraph, and one with a name that is none is told", async () => {
  await writeFile(
    join(cwd, "draft.txt"),
    faulty.replace("The attack", "[tollbook-ignore parts-exceed-total: agreed]\nThe attack"),
  );
  expect((await check(["draft.txt"])).out).toBe("Nothing found in 1 draft; 1 silenced by comments.\n");
  await writeFile(
    join(cwd, "draft.txt"),
    faulty.replace("The attack", "[tollbook-ignore parts-exceed: agreed]\nThe attack"),
  );
  const { out, err } = await check(["draft.txt"]);
  expect(out).toContain("parts-exceed-total");
  expect(err).toContain("unknown-check");
});

test("what stood in the baseline is not told again; a second one of the same words is", async () => {
  await check(["draft.txt", "--update-baseline", "known.json"]);
  expect((await check(["draft.txt", "--baseline", "known.json"])).exitCode).toBe(0);
  const below = await mkdtemp(join(cwd, "below-"));
  const fromBelow = await runWith(["check", "../draft.txt", "--baseline", "../known.json"], { cwd: below });
  expect(fromBelow.exitCode).toBe(0);
  await writeFile(join(cwd, "draft.txt"), faulty + faulty.split("\n\n")[1]);
  expect((await check(["draft.txt", "--baseline", "known.json"])).exitCode).toBe(1);
});

test("Markdown is read as such, and its places are those of the file", async () => {
  await writeFile(join(cwd, "draft.md"), `# Toll\n\n${faulty.split("\n\n")[1]!.replace("20 dead", "**20** dead")}`);
  expect((await check(["draft.md"])).out.split("\n")[0]).toBe("draft.md:3:46  error  parts-exceed-total");
});

test("a Word document is read; a comment of Word silences its paragraph", async () => {
  const { exitCode, out } = await check([resolve("test/fixtures/checking/draft.docx")]);
  expect(exitCode).toBe(1);
  expect(out).toContain("The attack caused 45 casualties");
  expect(out).not.toContain("The quake");
  expect(out).toContain("1 finding: 1 error in 1 draft; 1 silenced by comments.");
});

test("a draft that cannot be read is told, and costs no other", async () => {
  await writeFile(join(cwd, "empty.txt"), " ");
  const { exitCode, out, err } = await check(["empty.txt", "draft.txt"]);
  expect(exitCode).toBe(1);
  expect(err).toContain("empty.txt");
  expect(out).toContain("draft.txt:3:44");
});

test("a file that is not there is told, and costs no other", async () => {
  const { exitCode, out, err } = await check(["gone.txt", "clean.txt"]);
  expect(exitCode).toBe(1);
  expect(err).toContain("gone.txt");
  expect(err).toContain("There is no such file. (system-enoent)");
  expect(out).toBe("Nothing found in 1 draft; 1 draft could not be read.\n");
  expect((await check([".", "clean.txt"])).err).toContain("It is a folder");
  const { drafts } = JSON.parse((await check(["gone.txt", "--format", "json"])).out);
  expect(drafts).toMatchObject([{ place: "gone.txt", text: "", problems: [{ code: "system-enoent" }] }]);
});

test("a text without a figure does not pass for one that is in order", async () => {
  const { exitCode, out } = await check([], { input: "Quiet night\n\nNothing happened in the town, police said.\n" });
  expect([exitCode, out]).toEqual([0, "Nothing found in 1 draft; no figure was read.\n"]);
});

test("--fix leaves alone what the baseline has", async () => {
  await writeFile(join(cwd, "draft.txt"), unbound);
  await check(["draft.txt", "--update-baseline", "known.json"]);
  await check(["draft.txt", "--baseline", "known.json", "--fix"]);
  expect(await readFile(join(cwd, "draft.txt"), "utf8")).toBe(unbound);
});

test("--fix keeps the byte order mark, and writes into nothing that it could not write back as it is", async () => {
  await writeFile(join(cwd, "marked.txt"), `\uFEFF${unbound}`);
  expect((await check(["marked.txt", "--fix"])).exitCode).toBe(0);
  expect(await readFile(join(cwd, "marked.txt"), "utf8")).toBe(`\uFEFFMore than ${unbound}`);
  const bytes = Buffer.from(`${unbound}\nThe caf\u00E9 was hit.`, "latin1");
  await writeFile(join(cwd, "draft.txt"), bytes);
  const { err } = await check(["draft.txt", "--fix"]);
  expect(err).toContain("Nothing is written into draft.txt");
  expect(await readFile(join(cwd, "draft.txt"))).toEqual(bytes);
});

test("--list names every check", async () => {
  const { out } = await check(["--list"]);
  expect(out).toContain("parts-exceed-total  (error)\n  The parts of a toll must not be more than the toll.");
});

test("without a draft the command says what to do", async () => {
  const { environment, err } = fakeEnvironment({ cwd });
  const stdin = Object.assign(environment.stdin, { isTTY: true });
  expect(await runCommandLine(["check"], { ...environment, stdin })).toBe(2);
  expect(err()).toContain("check draft.md");
});

test("--diff shows the safe edits, --fix writes them, and then nothing is left to fix", async () => {
  await writeFile(join(cwd, "draft.txt"), unbound);
  const { out } = await check(["draft.txt", "--diff"]);
  expect(out).toMatch(/^--- a\/draft\.txt\n\+\+\+ b\/draft\.txt\n@@/);
  expect(out).toContain("-100,000 Russian soldiers killed");
  expect(out).toContain("+More than 100,000 Russian soldiers killed");
  expect(await readFile(join(cwd, "draft.txt"), "utf8")).toBe(unbound);
  const fixed = await check(["draft.txt", "--fix"]);
  expect(await readFile(join(cwd, "draft.txt"), "utf8")).toBe(`More than ${unbound}`);
  expect(fixed).toEqual({
    exitCode: 0,
    out: "Nothing found in 1 draft.\n",
    err: "1 safe edit written into draft.txt\n",
  });
  expect((await check(["--fix"], { input: unbound })).exitCode).toBe(2);
  expect((await check(["draft.txt", "--fix", "--diff"])).exitCode).toBe(2);
});

test("--fix leaves a draft without a safe edit as it is, and a Word document always", async () => {
  await check(["draft.txt", "--fix"]);
  expect(await readFile(join(cwd, "draft.txt"), "utf8")).toBe(faulty);
  const before = await readFile("test/fixtures/checking/draft.docx");
  await check([resolve("test/fixtures/checking/draft.docx"), "--fix"]);
  expect(await readFile("test/fixtures/checking/draft.docx")).toEqual(before);
});

test("--watch checks again when the file is saved, until it is interrupted", async () => {
  const interruption = new AbortController();
  const { environment, out, err } = fakeEnvironment({ cwd, interrupted: interruption.signal });
  const running = runCommandLine(["check", "draft.txt", "--watch"], environment);
  await expect.poll(out, { timeout: 10_000 }).toContain("1 finding");
  await writeFile(join(cwd, "draft.txt"), clean);
  await expect.poll(out, { timeout: 10_000 }).toContain("Nothing found");
  // As many editors save.
  await writeFile(join(cwd, "draft.txt.new"), faulty + faulty.split("\n\n")[1]);
  await rename(join(cwd, "draft.txt.new"), join(cwd, "draft.txt"));
  await expect.poll(out, { timeout: 10_000 }).toContain("2 findings");
  expect(err()).toContain("Saved: checked again.");
  interruption.abort();
  expect(await running).toBe(130);
});
